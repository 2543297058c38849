import { kindNames } from '#content/kinds.ts'
import { type FeedSummary, summaryPrime } from '#content/record.ts'
import { type Bookmark, FeedUnavailable, pull, summary } from './feed.ts'
import type { House } from './house.ts'
import { readRefused } from './ledger/receipts.ts'
import { readSequence } from './ledger/records.ts'
import { sort } from './sync.ts'

/** How often all the site holds is compared with all the CMS lists, in milliseconds. */
const every = 600_000

/**
 * Whether the site holds something else than the CMS lists. A database put back from a copy, or changed by hand, says
 * nothing of it in the feed. To be asked when the feed is read to its end; looks at the start and every ten minutes.
 */
export async function isAstray(house: House, bookmark: Bookmark): Promise<boolean> {
  const now = house.time.now()
  if (now < house.compareAt) return false
  try {
    const listed = await summary(house)
    if (listed && !isSame(listed, tally(house)) && (await isStill(house, bookmark, listed))) {
      house.log.warn({ listed, held: tally(house) }, 'the site does not hold what the CMS lists; it pulls everything')
      house.compareAt = now + every
      return true
    }
    if (listed === null || isSame(listed, tally(house))) house.compareAt = now + every
    return false
  } catch (error) {
    // The next pull says why the CMS cannot be read, if it cannot.
    if (error instanceof FeedUnavailable) return false
    throw error
  }
}

/**
 * Whether a summary holds while the feed brings nothing. Something may have been published between the pull and the
 * question: then it is no difference, and comes by itself.
 */
async function isStill(house: House, bookmark: Bookmark, listed: FeedSummary): Promise<boolean> {
  const again = await pull(house, bookmark)
  if (again.whole) return false
  const { put, gone, refused } = await sort(again, house.view)
  if (put.length + gone.length + refused.length > 0) return false
  const after = await summary(house)
  return after !== null && isSame(listed, after)
}

type Totals = Omit<FeedSummary, 'epoch'>

function isSame(a: Totals, b: Totals): boolean {
  return a.count === b.count && a.sum === b.sum && a.highest === b.highest
}

/** The same of all the site holds: live or not, gone, refused, and what this build cannot read. */
function tally(house: House): Totals {
  const sequences = new Map(readRefused(house.ledger).map((it) => [`${it.kind} ${it.id}`, it.sequence]))
  for (const key of house.unreadable) {
    if (!sequences.has(key)) sequences.set(key, readSequence(house.ledger, key) ?? 0)
  }
  const totals: Totals = { count: 0, sum: 0, highest: 0 }
  const add = (sequence: number) => {
    totals.count += 1
    totals.sum = (totals.sum + (sequence % summaryPrime)) % summaryPrime
    totals.highest = Math.max(totals.highest, sequence)
  }
  // What was refused last stands for the good one before it.
  const isLast = (it: { kind: string; id: string }) => sequences.size === 0 || !sequences.has(`${it.kind} ${it.id}`)
  for (const sequence of sequences.values()) add(sequence)
  for (const it of house.view.everyHeld()) if (isLast(it)) add(it.sequence)
  // Sequence 0: gone in an earlier life of the database, kept for its address (sync.ts).
  for (const kind of kindNames)
    for (const it of house.view.everyGone(kind)) if (it.sequence > 0 && isLast(it)) add(it.sequence)
  return totals
}
