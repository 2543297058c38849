import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { preflight } from './preflight.ts'
import { readSettings, SettingsInvalid } from './settings.ts'

/**
 * `npm run dev`: the CMS with Next's own reloading, and `astro dev` over the records as they are published.
 * The CMS restarts when a file of its own outside the admin changes.
 */
const children: ChildProcess[] = []

function run(command: string, args: string[]): void {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const child = spawn(command, args, { stdio: 'inherit', env })
  children.push(child)
  child.once('exit', (code) => stop(code ?? 0))
}

let stopping = false
function stop(code: number): void {
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
  process.exitCode = code
}

process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))

try {
  const settings = readSettings(process.env)
  await preflight(settings)
  run(process.execPath, [...process.execArgv, ...watched(), '--watch-preserve-output', 'cms/server.ts'])
  run('astro', ['dev', '--port', String(settings.sitePort)])
  process.stdout.write(`site  ${settings.siteUrl}\ncms   ${settings.cmsUrl}/admin\n`)
} catch (error) {
  process.stderr.write(`${error instanceof SettingsInvalid ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** What the CMS restarts for: its sources, but not what Next reloads (app, admin) or writes (.next). */
function watched(): string[] {
  const own = readdirSync('cms').filter((it) => !/^(app|admin|\.next|next-env|tsconfig|payload-types)/.test(it))
  return [
    '--watch',
    ...own.map((it) => `--watch-path=cms/${it}`),
    '--watch-path=content',
    '--watch-path=start/settings.ts',
  ]
}
