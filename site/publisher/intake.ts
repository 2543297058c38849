import { FeedUnavailable, type Pulled, pull } from './feed.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'
import { readRefused } from './ledger/records.ts'
import { type Intake, sort } from './sync.ts'

/** What a publish starts from: nothing pulled where the CMS is away, for then only the clock changes something. */
export interface Start {
  intake: Intake
  pulled: Pulled | null
  /** Why the CMS could not be read, for the log and for the health page. */
  trouble: string | null
}

/** Pulls the feed and sorts it; never throws for what the CMS does. */
export async function take(house: House): Promise<Start> {
  const nothing: Intake = { put: house.waiting, gone: [], drop: [], refused: [], whole: false }
  try {
    const pulled = await pull(house, readFact(house.ledger, 'bookmark') ?? null)
    const intake = await sort(pulled, house.view, readRefused(house.ledger))
    const put = pulled.whole ? intake.put : [...house.waiting, ...intake.put]
    return { intake: { ...intake, put }, pulled, trouble: null }
  } catch (error) {
    if (error instanceof FeedUnavailable) return { intake: nothing, pulled: null, trouble: error.message }
    throw error
  }
}
