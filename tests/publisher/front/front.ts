import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'

/** A web server in front of a site. */
export interface Front extends AsyncDisposable {
  port: number
  pid: number | undefined
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

interface Running {
  pid: number | undefined
  stop(): Promise<void>
}

/**
 * Starts a program that stays in the foreground, and waits until it takes connections.
 * @throws Error with what it said, where it ends before
 */
export async function run(
  program: string,
  args: readonly string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  })
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message
      over = true
      resolve()
    })
    child.once('close', () => {
      over = true
      resolve()
    })
  })
  while (!over && !(await takes(port))) await new Promise((resolve) => setTimeout(resolve, 20))
  if (over) throw new Error(`${program} did not start: ${said}`)
  return {
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function takes(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
