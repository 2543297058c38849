import { weekOf } from '#content/hours.ts'
import type { Address, Place } from '#content/place.ts'
import { capital } from '#site/text/capital.ts'
import { dayNames, timeSpan } from '#site/text/dates.ts'
import { monthlyText } from '../monthlyHours.ts'
import { seasonsView } from '../seasons.ts'
import { modeOf } from '../spans.ts'
import { type Run, type Speech, sayMaybe } from '../speech.ts'

/** The ordinary week of an address, as it may hang on the door: without today, and without days that are different. */
export interface Week {
  rows: WeekLine[]
  /** The season it is, the seasons to come, and hours that come once a month. */
  more: string[]
}

export interface WeekLine {
  /** "Lørdag og søndag" */
  day: string
  /** Empty means closed. */
  spans: { time: string; mode: string | null; note: Run | null }[]
}

/** @param today the Oslo day: it says which season it is */
export function weekView(address: Address, place: Place, today: string, page: Speech): Week {
  const { words } = page
  const { seasonNow, seasonsAhead } = seasonsView(address, place, today, page)
  const rows = weekOf(address, today).map(({ weekdays, periods }) => ({
    day: capital(dayNames(weekdays, words.lang)),
    spans: periods.map((it) => ({
      time: timeSpan(it, words.lang),
      mode: modeOf(it, page),
      note: sayMaybe(it.note, page, place.written),
    })),
  }))
  const seasons = [...(seasonNow ? [seasonNow] : []), ...seasonsAhead]
  return {
    rows: address.hours.length === 0 && rows.every((it) => it.spans.length === 0) ? [] : rows,
    more: [
      ...address.monthly.map((it) => {
        const note = sayMaybe(it.note, page, place.written)
        return [`${capital(monthlyText(it, address, page))}.`, note?.text].filter(Boolean).join(' ')
      }),
      ...seasons.map((it) => `${it.title.text} ${it.when}${it.hours === null ? '' : `: ${it.hours}`}.`),
    ],
  }
}
