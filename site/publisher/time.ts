import type { Clock } from '#content/date.ts'

/** The clock and the alarm clock, so that tests own both. Milliseconds since the epoch, UTC. */
export interface Time {
  now: Clock
  /** Calls `run` once, at or soon after `at`. Returns what cancels it. */
  wake(at: number, run: () => void): () => void
}

/** How long the system's alarm sleeps at most: a wall clock that is set, or a machine that slept, is noticed within this. */
const longestSleep = 30_000

export const systemTime: Time = {
  now: Date.now,
  wake(at, run) {
    let timer: NodeJS.Timeout
    let seen = Date.now()
    const sleep = () => {
      const now = Date.now()
      // A clock that was set back says another time is due, and would let the CMS unasked until it is back here.
      if (now >= at || now < seen) return run()
      seen = now
      timer = setTimeout(sleep, Math.min(at - now, longestSleep))
    }
    timer = setTimeout(sleep, Math.min(Math.max(0, at - seen), longestSleep))
    return () => clearTimeout(timer)
  },
}
