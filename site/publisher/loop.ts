import { Courier } from './deliver.ts'
import type { House } from './house.ts'
import { type Published, publish } from './publish.ts'
import { Tidier } from './tidy.ts'

/** How often the CMS is asked, in milliseconds: what a lost nudge costs. */
const pollEvery = 20_000
/** How often while it cannot be read, and while there is nothing to show yet. */
const pollAway = 3_000
const pollEmpty = 500
/** The shortest time between two publishes that nobody asked for, in milliseconds. */
const shortestRest = 250

/** What the loop last saw, for the health page. */
export interface Pulse {
  /** When the CMS was last read, milliseconds since the epoch; null for not since the start. */
  synced: number | null
  /** Why the CMS could not be read, or the publish not be made; null where all is well. */
  trouble: string | null
}

/** Keeps a house published: at the start, when asked, when the clock changes something, and every twenty seconds. */
export class Loop {
  readonly #house: House
  readonly #courier: Courier
  #running: Promise<void> | undefined
  #again: Promise<void> | undefined
  #delivering: Promise<void> | undefined
  /** Set where something was published while receipts were being delivered. */
  #more = false
  #cancelWake: (() => void) | undefined
  #stopped = false
  readonly #tidier = new Tidier()
  pulse: Pulse = { synced: null, trouble: null }

  constructor(house: House) {
    this.#house = house
    this.#courier = new Courier(house)
  }

  /**
   * Publishes what is new. Requests made while a publish runs share the one after it: that one sees what they are about.
   * Resolves when that publish is over, also where it failed; the next is never far.
   */
  request(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    if (!this.#running) {
      this.#running = this.#run()
      return this.#running
    }
    this.#again ??= this.#running.then(() => {
      this.#again = undefined
      return this.request()
    })
    return this.#again
  }

  /** Resolves when no publish and no delivery of receipts is under way. */
  async settled(): Promise<void> {
    while (this.#running || this.#delivering) {
      await this.#running
      await this.#delivering
    }
  }

  /** Ends after the publish in hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#cancelWake?.()
    this.#tidier.hold()
    await this.#running
    await this.#delivering
  }

  async #run(): Promise<void> {
    this.#cancelWake?.()
    this.#tidier.hold()
    const { log, time, retries } = this.#house
    let rendered = 0
    try {
      for (let more = true; more && !this.#stopped; ) {
        const it = await this.#publish()
        rendered += it.rendered
        more = it.more
      }
    } catch (error) {
      log.error({ err: error }, 'publish failed; the site stays as it was')
      this.pulse = { ...this.pulse, trouble: error instanceof Error ? error.message : String(error) }
    }
    this.#running = undefined
    this.#deliver()
    if (this.#stopped) return
    this.#tidier.release(rendered)
    const now = time.now()
    const { view } = this.#house
    const poll = view.isEmpty ? pollEmpty : this.pulse.trouble ? pollAway : pollEvery
    const next = Math.min(now + poll, view.dueAt(), retries.nextAt())
    this.#cancelWake = time.wake(Math.max(next, now + shortestRest), () => void this.request())
  }

  /** @returns how many pages were rendered, and whether more are left for another publish, to follow at once */
  async #publish(): Promise<Pick<Published, 'rendered' | 'more'>> {
    const { log } = this.#house
    const { receipt, rendered, trouble, more, phases } = await publish(this.#house)
    this.#note(trouble)
    if (receipt && receipt.pages.length + receipt.failed.length > 0) {
      const { ms, pages, live, failed } = receipt
      const spent = Object.fromEntries(Object.entries(phases).map(([phase, it]) => [phase, Math.round(it)]))
      log.info(
        { ms, rendered, pages: pages.length, records: live.length, failed: failed.length, more, phases: spent },
        'published',
      )
    }
    for (const it of receipt?.failed ?? []) log.error(it, 'not live')
    this.#deliver()
    return { rendered, more }
  }

  #note(trouble: string | null): void {
    if (trouble !== this.pulse.trouble) {
      if (trouble) this.#house.log.warn({ reason: trouble }, 'the CMS cannot be read; the site serves what it has')
      else this.#house.log.info('the CMS can be read again')
    }
    this.pulse = { synced: trouble ? this.pulse.synced : this.#house.time.now(), trouble }
  }

  #deliver(): void {
    this.#more = true
    this.#delivering ??= this.#deliverAll()
  }

  async #deliverAll(): Promise<void> {
    const { log } = this.#house
    while (this.#more) {
      this.#more = false
      const reason = await this.#courier.deliver().catch((error: unknown) => String(error))
      if (reason) log.debug({ reason }, 'receipts wait')
    }
    this.#delivering = undefined
  }
}
