import { isAstray } from './compare.ts'
import { type FeedAddress, FeedUnavailable, type Pulled, pull } from './feed.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'
import { readRefused } from './ledger/receipts.ts'
import { type Intake, sort } from './sync.ts'

/** What a publish starts from: nothing pulled where the CMS is away, for then only the clock changes something. */
export interface Start {
  intake: Intake
  pulled: Pulled | null
  /** Why the CMS could not be read, for the log and for the health page. */
  trouble: string | null
}

/** Pulls the feed and sorts it, all of it where the site turns out to hold something else; never throws for what the CMS does. */
export async function take(house: House): Promise<Start> {
  const nothing: Intake = { put: house.waiting, gone: [], drop: [], refused: [], whole: false }
  try {
    const pulled = await pull(asking(house), readFact(house.ledger, 'bookmark') ?? null)
    // What was refused last; what was live of it before still is.
    const refused = new Set(readRefused(house.ledger).map((it) => `${it.kind} ${it.id}`))
    const intake = sort(pulled, house.view, refused)
    const readToEnd = !pulled.whole && intake.put.length + intake.gone.length + intake.refused.length === 0
    if (!readToEnd || !(await isAstray(house, pulled))) return started(house, pulled, intake)
    const everything = await pull(house, null)
    return started(house, everything, sort(everything, house.view, refused))
  } catch (error) {
    if (error instanceof FeedUnavailable) return { intake: nothing, pulled: null, trouble: error.message }
    throw error
  }
}

function started(house: House, pulled: Pulled, intake: Intake): Start {
  const put = pulled.whole ? intake.put : [...house.waiting, ...intake.put]
  return { intake: { ...intake, put }, pulled, trouble: null }
}

/** While pages are still to be rendered, the node does not say that it has what it read: that would pass for live. */
function asking({ node, ...house }: House): FeedAddress {
  return house.due.size > 0 ? house : { ...house, node }
}
