import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { addDays, osloDay } from '#content/date.ts'
import { type DemandSum, demandKey, longestQuery, mayIdentify, resultOf } from '#content/demand.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { Time } from '../publisher/time.ts'
import { CountBook, type VisitSum } from './book.ts'
import type { Searched } from './note-search.ts'

/** How often what is counted in memory is written down: what a killed process loses at most. In milliseconds. */
const writeEvery = 60_000
/** How often sums go to the CMS. */
const tellEvery = 60 * 60_000
/** Sums in one submission. */
const mostTold = 500
/** Different searches kept in memory between two writings. */
const mostNoted = 5_000

export interface CountsOptions {
  dataDir: string
  /** Names this node of the site. */
  node: string
  outbox: Outbox
  time: Time
  log: Logger
}

/**
 * Counts visits by page and month, and searches by day: in memory, each minute in the node's own book, and hourly as
 * sums to the CMS, by the outbox. A sum is told as it stands, so that telling it twice is telling it once.
 */
export class Counts {
  readonly #options: CountsOptions
  readonly #book: CountBook
  #visits = new Map<string, number>()
  #searches = new Map<string, DemandSum>()
  #day = ''
  #minute = -1
  #toldAt: number
  #cancelWake: (() => void) | undefined

  constructor(options: CountsOptions) {
    this.#options = options
    this.#book = new CountBook(options.dataDir)
    // What the process before this one wrote is told at the first writing.
    this.#toldAt = 0
    this.#sleep()
  }

  /** Somebody opened a page. @param path without query, of a page there is */
  readonly visit = (path: string): void => {
    const key = `${this.#today().slice(0, 7)} ${path}`
    this.#visits.set(key, (this.#visits.get(key) ?? 0) + 1)
  }

  /** Somebody searched. What may tell who they are is not counted, nor what is too long to be a search. */
  readonly search = ({ q, region, total }: Searched): void => {
    const said = q.replace(/\s+/g, ' ').trim().toLowerCase()
    const key = demandKey(said)
    if (key === '' || said.length > longestQuery || key.length > 200 || mayIdentify(said)) return
    const sum: DemandSum = { day: this.#today(), key, said, region, result: resultOf(total), count: 1 }
    const name = [sum.day, sum.key, sum.region, sum.result].join('\n')
    const before = this.#searches.get(name)
    if (before) before.count++
    else if (this.#searches.size < mostNoted) this.#searches.set(name, sum)
  }

  /** Writes down what was counted, and hands sums over where it is time. */
  write(): void {
    const { time, log } = this.#options
    try {
      const visits = [...this.#visits].map(
        ([key, count]): VisitSum => ({ month: key.slice(0, 7), path: key.slice(8), count }),
      )
      this.#book.add(visits, this.#searches.values())
      this.#visits = new Map()
      this.#searches = new Map()
      if (Math.abs(time.now() - this.#toldAt) >= tellEvery) this.tell()
    } catch (error) {
      log.error({ err: error }, 'the counts could not be written; trying again in a minute')
    }
  }

  /** Hands all sums over that the CMS was not told as they are. */
  tell(): void {
    const { time, node, outbox } = this.#options
    const now = time.now()
    this.#toldAt = now
    for (let sums = this.#book.visitsToTell(mostTold); sums.length > 0; sums = this.#book.visitsToTell(mostTold)) {
      const pages = sums.map(({ path, count }) => ({ path, count }))
      const [{ month } = { month: '' }] = sums
      if (!outbox.put(`visits:${randomUUID()}`, { kind: 'visits', node, month, pages }, now)) return
      this.#book.toldVisits(sums)
    }
    for (let sums = this.#book.searchesToTell(mostTold); sums.length > 0; sums = this.#book.searchesToTell(mostTold)) {
      if (!outbox.put(`demand:${randomUUID()}`, { kind: 'demand', node, sums }, now)) return
      this.#book.toldSearches(sums)
    }
    const today = osloDay(now)
    // A day more, for a clock that is set back a little.
    this.#book.tidy(addDays(today, -2), addDays(today, -2).slice(0, 7))
  }

  /** Writes down what is left, and ends. */
  stop(): void {
    this.#cancelWake?.()
    this.write()
    this.#book.close()
  }

  #sleep(): void {
    const { time } = this.#options
    this.#cancelWake = time.wake(time.now() + writeEvery, () => {
      this.write()
      this.#sleep()
    })
  }

  /** The Oslo day, worked out once a minute: every visit asks. */
  #today(): string {
    const now = this.#options.time.now()
    const minute = Math.floor(now / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#day = osloDay(now)
    }
    return this.#day
  }
}
