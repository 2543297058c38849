import type { Payload } from 'payload'

/** How often the day is looked at, in milliseconds: a closing is carried out within a minute of midnight in Oslo. */
const every = 60_000

/** Carries out the closings whose day has come, now and from now on. Answers what stops it. */
export function followClosings(payload: Payload): () => void {
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    carryOutDue(payload)
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'a closing could not be carried out; tried again in a minute' }),
      )
      .finally(() => {
        busy = false
      })
  }
  look()
  const timer = setInterval(look, every)
  timer.unref()
  return () => clearInterval(timer)
}

/** Saves every planned closing of today or before again, which carries it out (`followState`). Answers how many. */
export async function carryOutDue(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'closings',
    where: { state: { equals: 'planned' } },
    sort: 'on',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  let done = 0
  for (const { id, on } of docs) {
    if (Date.parse(on) > Date.now() + 24 * 3_600_000) continue
    const it = await payload.update({ collection: 'closings', id, data: {}, depth: 0, overrideAccess: true })
    if (it.state === 'carried-out') done += 1
  }
  return done
}
