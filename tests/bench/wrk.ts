import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const program = promisify(execFile)

/** What a load of one address found. Times in milliseconds. */
const outcome = z.object({ perSecond: z.number(), p99: z.number(), errors: z.number() })
export type Outcome = z.infer<typeof outcome>

export interface Load {
  port: number
  path: string
  encoding: string
  connections: number
  seconds: number
}

export function hasWrk(): boolean {
  return spawnSync('wrk', ['-v']).error === undefined
}

/** Load from wrk: one thread of C, which leaves the most of the machine to the server. */
export async function wrk({ port, path, encoding, connections, seconds }: Load): Promise<Outcome> {
  const header = `Accept-Encoding: ${encoding}`
  const url = `http://127.0.0.1:${port}${path}`
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', header, url]
  const { stdout } = await program('wrk', args)
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  const [, number, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const p99 = Number(number) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1)
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0)
  const [, ...sockets] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout) ?? []
  const errors = sockets.reduce((sum, it) => sum + Number(it), refused)
  return outcome.parse({ perSecond: Math.round(perSecond), p99: Math.round(p99 * 100) / 100, errors })
}

/** Load from Node, in a process of its own: slower, and it looks at whether every answer is whole. */
export async function visitors({ port, path, encoding, connections, seconds }: Load): Promise<Outcome> {
  const script = fileURLToPath(new URL('load.ts', import.meta.url))
  const given = [port, path, encoding, connections, seconds].map(String)
  const { stdout } = await program(process.execPath, [script, ...given])
  return outcome.parse(JSON.parse(stdout))
}
