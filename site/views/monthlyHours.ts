import { nextMonthly } from '#content/coming.ts'
import type { MonthlyHours } from '#content/monthly.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { capital } from '#site/text/capital.ts'
import { clockTime, dayName, shortNear } from '#site/text/dates.ts'
import { spansText } from './spans.ts'
import { type Run, type Speech, sayMaybe } from './speech.ts'

/** Hours that come once a month: "Første onsdag i måneden til kl. 20.00. Neste gang 2. desember." */
export interface MonthlyView {
  text: string
  note: Run | null
}

export function monthlyView(
  it: MonthlyHours,
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): MonthlyView {
  const { words } = page
  const next = nextMonthly(address, exceptions, it, today)
  const date = next === null ? '' : ` ${words.nextTime(shortNear(next, today, words.lang))}`
  return { text: `${capital(monthlyText(it, address, page))}.${date}`, note: sayMaybe(it.note, page, place.written) }
}

/** "første onsdag i måneden til kl. 20.00" */
export function monthlyText(it: MonthlyHours, address: Address, page: Speech): string {
  const { words } = page
  const day = dayName(it.weekday, words.lang)
  const nth = words.nth[it.nth]
  const isLonger = it.mode === 'drop-in' && address.hours.some((line) => meets(line, it))
  return isLonger
    ? words.monthlyUntil(nth, day, clockTime(it.closes, words.lang))
    : words.monthlyAt(nth, day, spansText([it], page))
}

/** Whether the ordinary hours of the day go on into the monthly ones, so that it is enough to say until when. */
function meets(line: Address['hours'][number], it: MonthlyHours): boolean {
  const isSameDay = line.weekday === it.weekday && line.mode === it.mode
  return isSameDay && line.opens < it.opens && line.closes >= it.opens && line.closes < it.closes
}
