import type { Logger } from 'pino'
import { lengthOf, spans } from '#content/kept.ts'
import { signed } from '#content/signature.ts'
import { submissionHeader } from '#content/submission.ts'
import type { Time } from '../publisher/time.ts'
import type { Outbox, Waiting } from './outbox.ts'

/** Answers that mean the CMS will never take this submission, whatever changes around it. */
const hopeless = [400, 413, 422]
/** The wait after the first try that failed, doubled after each, and the longest; in milliseconds. */
const firstWait = 1_000
const longestWait = 5 * 60_000
/** The longest wait for a CMS that does not answer at all: it may be back any moment. */
const longestSilence = 20_000
/** How long the CMS may take to answer, in milliseconds. */
const patience = 30_000

export interface CourierOptions {
  cmsUrl: string
  publishSecret: string
  time: Time
  log: Logger
}

/** Hands the outbox over to the CMS, oldest first, each until it is taken. One that is not taken holds up no other. */
export class OutboxCourier {
  readonly #outbox: Outbox
  readonly #options: CourierOptions
  #running: Promise<void> | undefined
  #cancelWake: (() => void) | undefined
  #stopped = false
  /** Tries in a row in which the CMS did not answer at all. */
  #silent = 0

  constructor(outbox: Outbox, options: CourierOptions) {
    this.#outbox = outbox
    this.#options = options
    outbox.follow(() => this.start())
  }

  /** Delivers what waits, now and whenever more comes. */
  start(): void {
    if (this.#stopped || this.#running) return
    this.#cancelWake?.()
    this.#running = this.#deliver().finally(() => {
      this.#running = undefined
      this.#sleep()
    })
  }

  /** Ends after the delivery in hand; what is left waits for the next process. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#cancelWake?.()
    await this.#running
  }

  #sleep(): void {
    if (this.#stopped) return
    const now = this.#options.time.now()
    const away = this.#silent === 0 ? 0 : Math.min(longestSilence, waitAfter(this.#silent))
    const at = Math.max(this.#outbox.dueAt(), now + away)
    // What is aside is erased in time also where nobody says anything any more.
    const wake = this.#outbox.asideSize > 0 ? Math.min(at, now + lengthOf({ count: 1, unit: 'days' })) : at
    if (Number.isFinite(wake)) this.#cancelWake = this.#options.time.wake(wake, () => this.start())
  }

  async #deliver(): Promise<void> {
    const { time, log } = this.#options
    const outbox = this.#outbox
    outbox.tidy(time.now())
    for (let next = outbox.next(time.now()); next && !this.#stopped; next = outbox.next(time.now())) {
      const about = { kind: Object(next.submission).kind, number: next.number }
      const answer = await this.#send(next)
      if (typeof answer === 'string') {
        this.#silent++
        if (this.#silent === 1) log.warn({ reason: answer, waiting: outbox.size }, 'the CMS takes no submissions now')
        return
      }
      this.#silent = 0
      const { status, reason } = answer
      if (status >= 200 && status < 300) outbox.delivered(next.number)
      else if (hopeless.includes(status)) {
        outbox.setAside(next, `${status} ${reason}`, time.now())
        log.error(
          { ...about, status, reason },
          `the CMS refused a submission; it is kept aside for ${spans.refusedSubmission.count} days`,
        )
      } else {
        outbox.postpone(next.number, time.now() + waitAfter(next.tries + 1))
        log.warn({ ...about, status, tries: next.tries + 1 }, 'the CMS did not take a submission; trying again')
      }
    }
  }

  /** @returns the answer, or why there was none */
  async #send({ key, at, submission }: Waiting): Promise<{ status: number; reason: string } | string> {
    const { cmsUrl, publishSecret } = this.#options
    const body = JSON.stringify({ key, at: new Date(at).toISOString(), submission })
    try {
      const response = await fetch(`${cmsUrl}/api/submissions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [submissionHeader]: signed(body, 'submissions', publishSecret),
        },
        body,
        signal: AbortSignal.timeout(patience),
        redirect: 'error',
      })
      const reason = (await response.text()).slice(0, 500)
      return { status: response.status, reason }
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}

function waitAfter(tries: number): number {
  return Math.min(longestWait, firstWait * 2 ** Math.min(tries - 1, 20))
}
