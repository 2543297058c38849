import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import { adminBuild, BuildFailed, build, siteBuild } from './build.ts'
import { preflight } from './preflight.ts'
import { readSettings, type Settings, SettingsInvalid } from './settings.ts'
import { Side } from './side.ts'

/** `npm start`: both sides, built where they are stale, seeded where they are empty, stopped together. */

const sides: Side[] = []
const builds = new Set<ChildProcess>()
let stopping = false
/** The way to log in that nobody has been told yet: said at the end at the latest, for a made password is shown once. */
let untold: string | null = null

const say = (line: string) => process.stdout.write(`${line}\n`)

const apiReady = z.object({
  api: z.literal(true),
  seeded: z.number(),
  login: z.object({ email: z.string(), password: z.string().nullable() }).nullable(),
})
const adminReady = z.object({ admin: z.literal(true) })
const siteReady = z.object({ ready: z.literal(true) })

function understand<T>(schema: z.ZodType<T>): (message: unknown) => T | null {
  return (message) => schema.safeParse(message).data ?? null
}

async function start(settings: Settings): Promise<void> {
  const env = childEnvironment()
  const cms = begin('cms', 'cms/server.ts', env)
  const login = cms.hear(understand(apiReady))
  const admin = cms.hear(understand(adminReady))
  await build(siteBuild, say, track)
  const { login: fresh, seeded } = await login
  const how = howToLogIn(settings, fresh)
  if (fresh?.password) untold = how
  if (stopping) return
  // After the CMS answers, so that the first thing a new site says is not that it found nobody.
  const site = begin('site', 'site/server.ts', env)
  await site.hear(understand(siteReady))
  if (seeded > 0) say(`seeded Nordland: ${seeded} documents`)
  say(`site  ${settings.siteUrl}`)
  await build(adminBuild, say, track)
  cms.tell('admin-built')
  await admin
  untold = null
  say(`cms   ${settings.cmsUrl}/admin   (${how})`)
}

function howToLogIn(settings: Settings, fresh: z.infer<typeof apiReady>['login']): string {
  if (fresh?.password) return `log in as ${fresh.email}, password ${fresh.password} – shown this once`
  if (settings.admin) return `log in as ${settings.admin.email} with your ADMIN_PASSWORD`
  return 'log in with the account you have; a lost demo password: see docs/runbook.md'
}

function childEnvironment(): NodeJS.ProcessEnv {
  return {
    LOG_LEVEL: 'warn',
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

function begin(name: string, script: string, env: NodeJS.ProcessEnv): Side {
  const side = new Side(name, script, env)
  sides.push(side)
  side.ended.then((code) => {
    if (stopping) return
    process.stderr.write(
      `The ${name} ended by itself (exit ${code}); stopping the other side. Its last lines above say why.\n`,
    )
    stop(1)
  })
  return side
}

function track(child: ChildProcess): void {
  builds.add(child)
  child.once('close', () => builds.delete(child))
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  for (const child of builds) child.kill('SIGTERM')
  await Promise.all(sides.map((it) => it.stop()))
  if (untold !== null) say(`cms   ${untold}`)
  process.exit(code)
}

process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))

try {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const settings = readSettings(process.env)
  await preflight(settings)
  await start(settings)
} catch (error) {
  if (!stopping) {
    const expected = error instanceof SettingsInvalid || error instanceof BuildFailed
    process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
    await stop(1)
  }
}
