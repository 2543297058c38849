import { randomUUID } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Taken } from '../records/intake.ts'
import type { ReadKey } from '../records/keys.ts'
import type { View } from '../records/view.ts'
import type { App } from './app.ts'
import type { FeedAddress } from './feed.ts'
import { type Folders, foldersOf } from './folders.ts'
import { readDue } from './ledger/due.ts'
import { readFact, writeFact } from './ledger/facts.ts'
import { type Former, readFormer } from './ledger/former.ts'
import { type Ledger, openLedger } from './ledger/open.ts'
import { PageBook } from './ledger/pages.ts'
import { readBlocked } from './ledger/receipts.ts'
import { readView } from './ledger/records.ts'
import { Live } from './live.ts'
import type { Blocked } from './receipt.ts'
import { Retries } from './retry.ts'
import { takeSteps } from './switch.ts'
import type { Time } from './time.ts'

export interface HouseOptions extends FeedAddress {
  dataDir: string
  /** Public origin of the site, without a slash at the end. */
  siteUrl: string
  app: App
  time: Time
  log: Logger
  /** How many pages go live at once, beside those that must. A publish of more goes live in parts. */
  partSize?: number
}

/** Everything the publisher works on: one per data folder and process. */
export interface House extends HouseOptions {
  folders: Folders
  ledger: Ledger
  node: string
  book: PageBook
  former: Former
  retries: Retries
  /** What is live; replaced as a whole when a publish goes live. */
  view: View
  /** Records an earlier build refused, to be taken in by the next publish. */
  waiting: Taken[]
  /** `kind id` of documents this build cannot read: their pages stay as they were. */
  unreadable: Set<string>
  /** Pages whose file is not as it was written: they are written again even where nothing changed. */
  damaged: Set<string>
  /** Pages that the parts of a publish still to come will render. */
  due: Set<string>
  /** What is at the site and not on all its pages. */
  blocked: readonly Blocked[]
  /** What changed in a publish whose own pages went ahead, and is to be followed by the next. */
  owed: ReadonlySet<ReadKey>
  /** How many publishes in a row did so. */
  aheadInARow: number
  /** Pages that go when those are done. */
  leaving: Set<string>
  /** How many pages go live at once, beside those that must. */
  partSize: number
  /** The build with the origin it renders for: when it changes, everything is rendered again. */
  build: string
  /** When what is held is next compared with all the CMS lists; 0 for as soon as may be. */
  compareAt: number
  /** True until a publish of this process has looked at every page: what happened while it did not run is not known. */
  unplanned: boolean
  /** True until everything was made once: until then a page that is not there may be on its way. */
  filling: boolean
  /** True until a publish of this process has gone through: then what does not belong is swept out. */
  unswept: boolean
  /** Resolves when what did not belong is swept out. */
  swept: Promise<void>
  /** Told of every file that goes live. */
  live: Live
}

/** Opens the books, and finishes the publish that was going live when the last process ended. */
export function openHouse(options: HouseOptions): House {
  const folders = foldersOf(options.dataDir)
  mkdirSync(folders.public, { recursive: true })
  const ledger = openLedger(options.dataDir)
  takeSteps(ledger, folders)
  const now = options.time.now()
  const { view, refused, accepted } = readView(ledger, readFact(ledger, 'seen') ?? now)
  for (const it of refused)
    options.log.error(
      { kind: it.kind, id: it.id, reason: it.reason },
      'a record of before does not fit this build; its page stays as it is',
    )
  const book = new PageBook(ledger)
  const house: House = {
    ...options,
    folders,
    ledger,
    node: readFact(ledger, 'node') ?? named(ledger),
    book,
    former: readFormer(ledger),
    retries: new Retries(),
    view,
    waiting: accepted,
    unreadable: new Set(refused.map((it) => `${it.kind} ${it.id}`)),
    damaged: new Set(),
    due: new Set(readDue(ledger)),
    blocked: readBlocked(ledger),
    owed: new Set(readFact(ledger, 'owed')),
    aheadInARow: 0,
    leaving: new Set(),
    partSize: options.partSize ?? 300,
    build: `${options.app.build} ${options.siteUrl}`,
    compareAt: 0,
    unplanned: true,
    filling: readFact(ledger, 'filling') ?? book.size === 0,
    unswept: true,
    swept: Promise.resolve(),
    live: new Live(),
  }
  for (const row of book.rows()) {
    const damaged = isDamaged(row.written, folders)
    if (damaged) house.damaged.add(row.url)
    if (damaged || row.stale) house.retries.dueNow(row.url)
  }
  return house
}

function named(ledger: Ledger): string {
  const node = randomUUID()
  writeFact(ledger, 'node', node)
  return node
}

/** A file somebody deleted, or a power cut emptied. */
function isDamaged(written: { file: string; size: number } | null, folders: Folders): boolean {
  if (!written) return false
  return statSync(join(folders.public, written.file), { throwIfNoEntry: false })?.size !== written.size
}
