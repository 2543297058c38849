import { addDays } from '#content/date.ts'
import { inOrder } from '#content/day-period.ts'
import type { WeeklyHours } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { nextStart, type Season, seasonOn } from '#content/season.ts'
import { dayName, shortDate } from '#site/text/dates.ts'
import { spansText } from './spans.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A season by its name, when it is, and its hours: "Sommertid fra 23. juni til 15. august". */
export interface SeasonLine {
  title: Run
  when: string
  /** Null where the table shows them, or the name says it all. */
  hours: string | null
}

export interface SeasonView {
  /** The season whose hours the table shows. */
  seasonNow: SeasonLine | null
  /** Those that begin soon. */
  seasonsAhead: SeasonLine[]
}

/** How many days ahead a season is announced. */
const announced = 60

export function seasonsView(address: Address, place: Place, today: string, page: Speech): SeasonView {
  const { words } = page
  const now = seasonOn(address.seasons, today)
  const soon = addDays(today, announced)
  const ahead = address.seasons
    .filter((it) => it !== now && nextStart(it, today) <= soon)
    .toSorted((a, b) => (nextStart(a, today) < nextStart(b, today) ? -1 : 1))
  const title = (it: Season) => say(it.title, page, place.written)
  return {
    seasonNow: now && { title: title(now), when: words.seasonUntil(dateOf(now.to, page)), hours: null },
    seasonsAhead: ahead.map((it) => ({
      title: title(it),
      when: words.seasonFromTo(dateOf(it.from, page), dateOf(it.to, page)),
      hours: hoursOf(it, page),
    })),
  }
}

/** A name such as "Sommerstengt" says already that it is closed. */
function hoursOf(it: Season, page: Speech): string | null {
  if (it.hours.length > 0) return weekInWords(it.hours, page)
  return /steng|closed/i.test(it.title.no) ? null : page.words.seasonClosed
}

/** A day of every year, in words. */
function dateOf(yearDay: string, { words }: Speech): string {
  return shortDate(`0000-${yearDay}`, words.lang)
}

/** "mandag–torsdag 10.00–14.00, fredag 10.00–12.00" */
function weekInWords(hours: readonly WeeklyHours[], page: Speech): string {
  const runs: { first: number; last: number; text: string }[] = []
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const text = spansText(inOrder(hours.filter((it) => it.weekday === day)), page)
    const before = runs.at(-1)
    if (before?.text === text) before.last = day
    else runs.push({ first: day, last: day, text })
  }
  const name = (day: number) => dayName(day, page.words.lang)
  return runs
    .filter((it) => it.text !== '')
    .map(({ first, last, text }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${text}`)
    .join(', ')
}
