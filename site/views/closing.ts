import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import type { Target } from './link.ts'
import { placeOf } from './placeBrief.ts'
import type { Run, Speech } from './speech.ts'

/** What the page of a place says of its closing. */
export interface ClosingView {
  title: string
  /** What to do, up to the name of the place to go to. */
  text: string
  successor: { heading: Run; target: Target }
  ahead: boolean
}

/**
 * A closing that is planned and told of; null where there is none, or nobody to go to. On its day the CMS carries it
 * out and the page is gone; until that has arrived the page says that it has happened.
 */
export function closingView(read: Reader, region: Region, today: string, page: Speech): ClosingView | null {
  const { closing } = region
  const successor = closing && placeOf(read, closing.successor, page)
  if (!closing || !successor) return null
  const { words } = page
  const ahead = closing.on > today
  const date = fullDate(closing.on, words.lang)
  return {
    title: ahead ? words.placeCloses(date) : words.placeClosed(date),
    text: ahead ? words.untilThen : words.sinceThen,
    successor: { heading: successor.heading, target: successor.target },
    ahead,
  }
}
