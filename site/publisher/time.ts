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
    const sleep = () => {
      const left = at - Date.now()
      if (left <= 0) return run()
      timer = setTimeout(sleep, Math.min(left, longestSleep))
    }
    timer = setTimeout(sleep, Math.min(Math.max(0, at - Date.now()), longestSleep))
    return () => clearTimeout(timer)
  },
}
