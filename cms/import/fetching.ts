import type { Payload } from 'payload'
import { lastTurn } from '#content/schedule.ts'
import { isUnderWay } from './apply.ts'
import { fetchSource, readSources, type Source } from './source.ts'

const minute = 60_000

/** Looks every minute for sources whose turn it is: a machine that was off at their hour fetches when it is on again. */
export function startFetching(payload: Payload): void {
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    fetchDue(payload, Date.now())
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Could not fetch a source. Trying again.' }))
      .finally(() => {
        busy = false
      })
  }
  setInterval(look, minute).unref()
  look()
}

/** Fetches the sources whose turn has come since they were last tried, one after the other. Answers how many. */
export async function fetchDue(payload: Payload, now: number): Promise<number> {
  const due = (await readSources(payload)).filter((it) => isDue(it, now))
  let fetched = 0
  for (const source of due) {
    // Somebody imports by hand: their turn first, this one's at the next look.
    if (isUnderWay()) return fetched
    await fetchSource(payload, source)
    fetched += 1
  }
  return fetched
}

function isDue({ every, weekday, hour, tried }: Source, now: number): boolean {
  if (every === 'off') return false
  const turn = lastTurn({ every, weekday: Number(weekday ?? 1), hour }, now)
  return tried == null || Date.parse(tried) < turn
}
