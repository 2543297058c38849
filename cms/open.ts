import { getPayload, type Migration, type Payload } from 'payload'
import { startReminding } from './confirmations/reminding.ts'
import { startPost } from './demand/post.ts'
import { startFollowing } from './following/post.ts'
import { startFetching } from './import/fetching.ts'
import { markInterrupted } from './import/interrupted.ts'
import { migrations } from './migrations/index.ts'
import { expectNoMove } from './move/mark.ts'
import config from './payload.config.ts'
import { beginReleases } from './release/begin.ts'

/**
 * Opens the CMS: connects, and brings the database's schema to today's, and readies the feed. `cron` also starts
 * scheduled publishing and the mail that leaves by itself.
 * @throws MoveUnfinished on a database that holds part of what is moved into it
 */
export async function openCms(options: { cron: boolean }): Promise<Payload> {
  const payload = await getPayload({ config, cron: options.cron })
  // Payload runs `prodMigrations` by itself in production only.
  if (process.env.NODE_ENV !== 'production' && payload.db.name === 'sqlite')
    await payload.db.migrate({
      // Payload types migrations of any database; these are SQLite's, and only run there.
      migrations: migrations as unknown as Migration[],
    })
  await expectNoMove(payload)
  await beginReleases(payload)
  if (options.cron) {
    startReminding(payload)
    startPost(payload)
    startFollowing(payload)
    await markInterrupted(payload)
    startFetching(payload)
  }
  return payload
}
