import type { Payload } from 'payload'
import { z } from 'zod'
import { type PublishReport, publishReport } from '#content/receipt.ts'

/** One publish of one node, as the CMS heard of it. */
export interface Publication {
  node: string
  /** Milliseconds since 1970, by the clock of the CMS. */
  heard: number
  report: PublishReport
}

const stored = z.object({ node: z.string(), heard: z.number(), report: publishReport })

const mostKept = 200
/** How far the list may grow before the oldest are dropped together. */
const mostBeforeDropping = 250
const mostPages = 50
const mostRecords = 200

/** The last publishes: in memory, where documents are looked up, and in the database, one row each, for a restart. */
export class Journal {
  readonly #payload: Payload
  /** Oldest first. */
  #publications: Publication[] = []
  readonly #listeners = new Set<() => void>()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  static async open(payload: Payload): Promise<Journal> {
    const journal = new Journal(payload)
    const { docs } = await payload.db.find({
      collection: 'publications',
      where: {},
      sort: '-heard',
      limit: mostKept,
      pagination: false,
    })
    journal.#publications = docs.map((it) => stored.parse(it)).reverse()
    return journal
  }

  /** Newest first, each publish once: by the node that said it first. */
  *newest(): Iterable<Publication> {
    const heard = new Set<string>()
    const first = this.#publications.filter(({ report }) => {
      const what = [...report.live, ...report.gone].map((it) => it.sequence).join()
      if (what !== '' && heard.has(what)) return false
      heard.add(what)
      return true
    })
    yield* first.reverse()
  }

  /** The publish by which a release of a document was first heard to be live at a node, or gone from it. */
  firstOf(kind: string, id: string, sequence: number, node: string): Publication | undefined {
    const tells = (it: { kind: string; id: string; sequence: number }) =>
      it.kind === kind && it.id === id && it.sequence === sequence
    return this.#publications.find(
      (it) => it.node === node && (it.report.live.some(tells) || it.report.gone.some(tells)),
    )
  }

  /** Enters a publish, and stores it: one row, its lists cut short. Whoever waits is told before it is stored. */
  async enter(node: string, report: PublishReport, heard: number): Promise<void> {
    const { pages, live, gone, failed, ...rest } = report
    const short = {
      pages: pages.slice(0, mostPages),
      live: live.slice(0, mostRecords),
      gone: gone.slice(0, mostRecords),
      failed: failed.slice(0, mostRecords),
    }
    const entry: Publication = { node, heard, report: { ...rest, ...short } }
    this.#publications.push(entry)
    this.tell()
    const { db } = this.#payload
    await db.create({ collection: 'publications', data: { ...entry }, returning: false })
    if (this.#publications.length <= mostBeforeDropping) return
    this.#publications = this.#publications.slice(-mostKept)
    const [oldest] = this.#publications
    await db.deleteMany({ collection: 'publications', where: { heard: { less_than: oldest?.heard ?? 0 } } })
  }

  /** Something is known of a node that was not: whoever waits looks again. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  /** Resolves when something is told, at the latest after `ms`. */
  change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#listeners.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#listeners.add(done)
    })
  }
}

const open = new WeakMap<Payload, Promise<Journal>>()

/** The journal of this CMS. */
export function journalOf(payload: Payload): Promise<Journal> {
  const opened = open.get(payload) ?? Journal.open(payload)
  open.set(payload, opened)
  return opened
}
