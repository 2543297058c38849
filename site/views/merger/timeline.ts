import type { Page } from '#content/page.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { type Target, target } from '../link.ts'
import { regionName } from '../regionName.ts'
import { type Run, type Speech, say } from '../speech.ts'

/** Something that happened, or will, on the way to one door. */
export interface TimelineItem {
  /** For a `time` element: a year, or a day. */
  date: string
  when: string
  /** The regions that became one door that day follow the text. */
  text: Run
  regions: { name: Run; target: Target }[]
  /** The decision, as the archive writes it, or where we have it from. */
  source: Run | null
}

export interface Timeline {
  past: TimelineItem[]
  /** Days that are set and have not come. */
  ahead: TimelineItem[]
}

/** What the site knows of besides decisions, which the page has, and the regions' own days. */
const milestones = { goals: '2012-11-07', meeting: '2016-03-30' } as const

/** How the merger came about, first to last, as it stands on an Oslo day: a day that comes moves from ahead to past. */
export function timeline(
  read: Reader,
  it: Page,
  places: readonly { region: Region; place: Place }[],
  page: Speech,
): Timeline {
  const today = read.today()
  const items = [...decided(it, page), ...happened(page), ...days(read, places, page)].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  )
  const isPast = ({ date }: TimelineItem) => date <= today
  return { past: items.filter(isPast), ahead: items.filter((item) => !isPast(item)) }
}

function decided(it: Page, page: Speech): TimelineItem[] {
  return it.decisions.map(({ reference, year, text }) => ({
    date: String(year),
    when: String(year),
    text: say(text, page, it.written),
    regions: [],
    source: { text: reference, lang: page.words.lang },
  }))
}

function happened({ words }: Speech): TimelineItem[] {
  const own = (text: string): Run => ({ text, lang: words.lang })
  return (['goals', 'meeting'] as const).map((key) => {
    const { when, text, source } = words.mergerWords.milestones[key]
    return { date: milestones[key], when, text: own(text), regions: [], source: own(source) }
  })
}

/** The days from which regions are one door: those of one day together. */
function days(read: Reader, places: readonly { region: Region; place: Place }[], page: Speech): TimelineItem[] {
  const { words } = page
  const dates = [...new Set(places.flatMap(({ place }) => place.oneDoorFrom ?? []))]
  return dates.map((date) => ({
    date,
    when: fullDate(date, words.lang),
    text: { text: words.mergerWords.oneDoorIn, lang: words.lang },
    regions: places
      .filter(({ place }) => place.oneDoorFrom === date)
      .map(({ region, place }) => ({
        name: regionName(region, page),
        target: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
      })),
    source: null,
  }))
}
