import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import pino from 'pino'
import { serveFeed } from '#cms/move/feed.ts'
import { MoveInterrupted, MoveRefused } from '#cms/move/refused.ts'
import type { App } from '#site/publisher/app.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { openHouse } from '#site/publisher/house.ts'
import { publish } from '#site/publisher/publish.ts'
import { provideRecordingReader } from '#site/records/recording.ts'
import type { FileDifference } from './files.ts'

/** What a render from nothing needs beside a database. */
export interface Rendering {
  app: App
  siteUrl: string
  publishSecret: string
  /** The instant both sites are of, in milliseconds since the epoch. */
  now: number
}

/** The public folder as it is rendered from nothing out of a database. */
export interface RenderedSite extends Disposable {
  folder: string
}

/** @throws MoveRefused where the feed of the database cannot be read. @throws MoveInterrupted between two parts */
export async function renderSite(payload: Payload, rendering: Rendering, signal: AbortSignal): Promise<RenderedSite> {
  const { now } = rendering
  // Of its own: nothing that was found in the other database is known here.
  provideRecordingReader()
  await using feed = await serveFeed(payload)
  const dataDir = mkdtempSync(join(tmpdir(), 'eidor-move-site-'))
  const rendered = { folder: '', [Symbol.dispose]: () => rmSync(dataDir, { recursive: true, force: true }) }
  const time = { now: () => now, wake: () => () => undefined }
  const house = openHouse({ ...rendering, dataDir, cmsUrl: feed.url, time, log: pino({ level: 'silent' }) })
  try {
    for (let more = true; more; ) {
      if (signal.aborted) throw new MoveInterrupted('stopped')
      const published = await publish(house)
      if (published.trouble !== null)
        throw new MoveRefused(`The site could not be rendered: its feed cannot be read (${published.trouble}).`)
      more = published.more
    }
    await house.swept
    return { ...rendered, folder: house.folders.public }
  } catch (error) {
    rendered[Symbol.dispose]()
    throw error
  } finally {
    house.ledger.close()
  }
}

/** Compares two public folders, byte for byte. */
export function compareSites(from: string, to: string): { files: number; differences: FileDifference[] } {
  const source = filesIn(from)
  const target = new Set(filesIn(to))
  const differences: FileDifference[] = []
  for (const file of source) {
    if (!target.delete(file)) differences.push({ file, what: 'missing' })
    else if (!readFileSync(join(from, file)).equals(readFileSync(join(to, file))))
      differences.push({ file, what: 'differs' })
  }
  for (const file of target) differences.push({ file, what: 'extra' })
  return { files: source.length, differences }
}
