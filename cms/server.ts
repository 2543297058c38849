import '#start/production.ts'
import { readSettings } from '#start/settings.ts'
import { followClosings } from './closings/follow.ts'
import { DatabaseUnreachable, TransactionsMissing } from './database/replica-set.ts'
import { MoveUnfinished } from './move/mark.ts'
import { openCms } from './open.ts'
import { firstAdministrator } from './seed/first-administrator.ts'
import { seedNordland } from './seed/nordland.ts'
import { Admin } from './serving/admin.ts'
import { listen } from './serving/listen.ts'

/** What this process tells whoever started it. */
export type CmsMessage =
  | { api: true; login: { email: string; password: string | null } | null; seeded: number }
  | { admin: true }

const settings = readSettings(process.env)
const dev = process.env.NODE_ENV !== 'production'
const payload = await openCms({ cron: true }).catch(refuse)
const seeded = await seedNordland(payload, Date.now())
followClosings(payload)
const login = await firstAdministrator(payload, settings.admin)
const admin = new Admin({ dev })
const server = await listen(payload, admin, settings)
tell({ api: true, login, seeded })
if (login?.password && process.send === undefined) {
  process.stdout.write(`log in as ${login.email}, password ${login.password} – shown this once\n`)
}

// Whoever started this process says when the admin is built; one started alone takes the build that is there.
if (dev || (process.send === undefined && Admin.built)) await startAdmin()
else if (process.send === undefined)
  payload.logger.warn('The admin is not built: run npm run build, then start again. REST and the feed answer.')
process.on('message', (message) => {
  if (message === 'admin-built') startAdmin().catch(fail)
})

async function startAdmin(): Promise<void> {
  await admin.start(settings.cmsPort)
  tell({ admin: true })
}

function tell(message: CmsMessage): void {
  process.send?.(message)
}

function fail(error: unknown): void {
  payload.logger.error({ err: error, msg: 'The admin could not start.' })
  process.exit(1)
}

/** What whoever starts it can mend is said in a line; the rest is a fault of ours, and says where. */
function refuse(error: unknown): never {
  const known = [DatabaseUnreachable, TransactionsMissing, MoveUnfinished]
  if (!(error instanceof Error && known.some((it) => error instanceof it))) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    // Requests in hand are answered; keep-alive connections without one are closed.
    server.close(() => {
      payload.destroy().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 8000).unref()
  })
}
