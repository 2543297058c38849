import type { Outbox } from '../outbox/outbox.ts'
import type { House } from '../publisher/house.ts'
import { readFact } from '../publisher/ledger/facts.ts'
import type { Pulse } from '../publisher/loop.ts'

/** What `/helse/` says: whether the site has something to serve, and how fresh it is. */
export function health(house: House, pulse: Pulse, outbox: Outbox): { status: 200 | 503; body: string } {
  const ready = !house.filling
  const published = readFact(house.ledger, 'published') ?? null
  return {
    status: ready ? 200 : 503,
    body: `${JSON.stringify({
      status: ready ? 'ok' : 'waiting for the first publish',
      pages: house.book.size,
      failing: house.retries.size,
      lastPublish: published,
      submissions: { waiting: outbox.size, aside: outbox.asideSize },
      cms: { readAt: pulse.synced === null ? null : new Date(pulse.synced).toISOString(), trouble: pulse.trouble },
    })}\n`,
  }
}
