import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn } from '#site/publisher/assets.ts'
import { openHouse } from '#site/publisher/house.ts'
import { publish } from '#site/publisher/publish.ts'
import type { Feed } from './feed-server.ts'
import type { World } from './world.ts'

/** The files, by path, that a site started from an empty folder makes of a feed at the instant of `world`. */
export async function filesFromNothing({ house, now }: World, feed: Feed): Promise<Map<string, string>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-'))
  const time = { now: () => now, wake: () => () => undefined }
  const other = openHouse({ ...optionsOf(house), dataDir, cmsUrl: feed.url, time })
  try {
    await publish(other)
    const folder = other.folders.public
    return new Map(filesIn(folder).map((it) => [it, readFileSync(join(folder, it), 'utf8')]))
  } finally {
    other.ledger.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function optionsOf({ siteUrl, publishSecret, app, log }: World['house']) {
  return { siteUrl, publishSecret, app, log }
}
