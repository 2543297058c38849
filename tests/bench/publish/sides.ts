import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../..')

/** The public origin in every page that is made here, so that pages have the same bytes wherever they are made. */
export const siteUrl = 'https://eidor.example.no'

const secrets = { PAYLOAD_SECRET: 'a secret of the benchmark', PUBLISH_SECRET: 'another secret of the benchmark' }
export const publishSecret = secrets.PUBLISH_SECRET

export const administrator = { email: 'admin@example.no', password: 'et passord i en test' }

/** How long each piece of a publish took, in milliseconds, by name; where the publisher says. */
export const phases = z.record(z.string(), z.number())

/** What the site logs of a publish. */
const published = z.object({
  msg: z.literal('published'),
  ms: z.number(),
  rendered: z.number(),
  pages: z.number(),
  phases: phases.optional(),
})
export type PublishLine = z.infer<typeof published>

/** A side of the house in its own process. */
export interface Side {
  pid: number
  /** From the start of the process to its word that it is up, in milliseconds. */
  startedIn: number
  /** The publishes it has logged. */
  publishes: PublishLine[]
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<void>
}

export interface Ports {
  site: number
  cms: number
}

/** Migrates and seeds a database in `dataDir`, and ends. */
export function seedOnce(dataDir: string): void {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...secrets,
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  }
  execFileSync(process.execPath, ['tests/cms/seed-once.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
}

/** The CMS over a seeded `dataDir`; without its admin pages, which nothing here asks for. */
export function startCms(dataDir: string, ports: Ports): Promise<Side> {
  const login = { ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password }
  return start('cms/server.ts', { ...ofPorts(ports), ...login, DATA_DIR: dataDir, LOG_LEVEL: 'error' })
}

/**
 * The site over `dataDir`, from empty or not. Up means: it has pages to serve.
 * @param cmsUrl where it reads the feed; the CMS of `ports` unless said otherwise
 */
export function startSite(dataDir: string, ports: Ports, cmsUrl?: string): Promise<Side> {
  const feed: Record<string, string> = cmsUrl === undefined ? {} : { CMS_URL: cmsUrl }
  return start('site/server.ts', { ...ofPorts(ports), ...feed, DATA_DIR: dataDir, LOG_LEVEL: 'info' })
}

function ofPorts(ports: Ports): Record<string, string> {
  return { ...secrets, SITE_PORT: String(ports.site), CMS_PORT: String(ports.cms), SITE_URL: siteUrl }
}

async function start(script: string, env: Record<string, string>): Promise<Side> {
  const began = performance.now()
  const given: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', ...env }
  const child = fork(join(root, script), [], { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: given })
  const publishes: PublishLine[] = []
  const said = listen(child, publishes)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then(() => {
      throw new Error(`${script} ended before it was up:\n${said()}`)
    }),
  ])
  return {
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    publishes,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Takes in what a side prints: the publishes it logs, and its last words for when it ends badly. */
function listen(child: ChildProcess, publishes: PublishLine[]): () => string {
  let last = ''
  let line = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (line + chunk.toString()).split('\n')
    line = lines.pop() ?? ''
    for (const it of lines) {
      const parsed = it.includes('"published"') ? published.safeParse(JSON.parse(it)) : null
      if (parsed?.success) publishes.push(parsed.data)
      last = `${last}${it}\n`.slice(-4000)
    }
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    last = `${last}${chunk}`.slice(-4000)
  })
  return () => last
}
