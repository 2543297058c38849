import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** The whole product as `npm start` runs it, on ports and in a folder of its own. */
export interface House {
  site: string
  cms: string
  dataDir: string
  email: string
  password: string
  output(): string
  process: ChildProcess
  /** Sends SIGTERM and answers the exit code. */
  stop(): Promise<number | null>
}

/** Starts it and waits for the line of the CMS. @throws Error with what it printed, when it ends first. */
export async function startHouse(env: Record<string, string> = {}): Promise<House> {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'eidor-house-'))
  const [sitePort, cmsPort] = await freePorts()
  const email = 'admin@example.no'
  const password = 'et passord i en test'
  const child = spawn(process.execPath, ['start/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      ADMIN_EMAIL: email,
      ADMIN_PASSWORD: password,
      ...env,
    },
  })
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += stripVTControlCharacters(chunk.toString())
      if (/^cms +http/m.test(printed)) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    ended.then((code) => reject(new Error(`The house ended (exit ${code}) before it was up:\n${printed.slice(-4000)}`)))
  })
  return {
    site: `http://localhost:${sitePort}`,
    cms: `http://localhost:${cmsPort}`,
    dataDir,
    email,
    password,
    output: () => printed,
    process: child,
    async stop() {
      child.kill('SIGTERM')
      const code = await ended
      if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

/** Two ports that were free a moment ago. */
export async function freePorts(): Promise<[number, number]> {
  const probes = await Promise.all([listening(), listening()])
  const ports = probes.map((it) => it.port)
  await Promise.all(probes.map((it) => it.close()))
  return [ports[0] ?? 0, ports[1] ?? 0]
}

async function listening(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A port was asked for and a path was given.')
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
