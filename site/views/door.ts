import { nextClosedDay } from '#content/coming.ts'
import { addDays, weekday } from '#content/date.ts'
import type { DayPeriod } from '#content/day-period.ts'
import { hoursFrom, hoursOn } from '#content/hours.ts'
import { type Opening, openAt } from '#content/open-at.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { slugify } from '#content/slug.ts'
import { clockTime, dateNear, dayName, timeSpan } from '#site/text/dates.ts'
import { fill, joined } from '#site/text/words.ts'
import { streetOf, type Telephone, telephoneOf } from './arrival.ts'
import { holidayText } from './holidayName.ts'
import { reasonOf } from './hours.ts'
import type { Run, Speech } from './speech.ts'

/** The one sign of state: lit when open, ajar, closed, dashed while planned; `day` is open but unlit, before the script has run. */
export type Sign = 'open' | 'ajar' | 'closed' | 'planned' | 'day'

/** A state in words: the first part is set in bold. */
export interface State {
  sign: Sign
  strong: string
  /** Why, said between the two: a sentence of its own. */
  because?: Run | null
  rest: string
}

/** One door of a place as a row shows it. */
export interface Door {
  anchor: string
  label: string
  street: Run
  telephone: Telephone | null
  confirmed: boolean
  state: State
  /** Why it is open at other hours than usual today. */
  unusual: Run | null
  /** The next day it is closed outside its usual days off, within a week. */
  nextClosed: string | null
  /** Hours of the coming days for the script: per day the date and its periods (opens, closes, mode). */
  days: string
}

/** Days of hours that a page carries for its script: a page that is not rendered for a week still tells the truth. */
const daysCarried = 10
/** How far ahead the head of a page looks for a closed day; the table of hours has the later ones. */
const daysWarned = 7
/** How far ahead a page looks for the next opening: an address may be closed a whole season. */
const daysSearched = 366

export function doorOf(
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): Door {
  const now = hoursOn(address, exceptions, today)
  const closed = now.periods.length > 0 ? nextClosedDay(address, exceptions, addDays(today, 1)) : null
  return {
    anchor: slugify(address.label),
    label: address.label,
    street: streetOf(address, page),
    telephone: telephoneOf(address),
    confirmed: address.confirmed,
    state: stateToday(address, exceptions, place, today, page),
    unusual: now.periods.length > 0 && now.setBy !== 'week' ? reasonOf(now, place, page) : null,
    nextClosed:
      closed && closed.date <= addDays(today, daysWarned) ? dateNear(closed.date, today, page.words.lang) : null,
    days: carried(address, exceptions, today),
  }
}

/** The hours of today in words, without knowing what time it is. */
export function stateToday(
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): State {
  const { status, placeWords, lang, and } = page.words
  const now = hoursOn(address, exceptions, today)
  const spans = (mode: DayPeriod['mode']) =>
    joined(
      now.periods.filter((it) => it.mode === mode).map((it) => timeSpan(it, lang)),
      and,
    )
  if (address.hours.length === 0 && now.periods.length === 0)
    return { sign: 'planned', strong: '', rest: status.noHours }
  if (spans('drop-in') !== '') return { sign: 'day', strong: '', rest: fill(status.todayOpen, { t: spans('drop-in') }) }
  if (spans('appointment') !== '')
    return { sign: 'ajar', strong: '', rest: fill(status.todayAppointment, { t: spans('appointment') }) }
  const state = openAt(hoursFrom(address, exceptions, today, daysSearched), { date: today, minutes: 1439 })
  const next = state?.state === 'closed' && state.opensNext ? opening(state.opensNext, today, page) : ''
  if (spans('telephone') !== '') {
    const rest = [placeWords.callHours(spans('telephone')), next].filter(Boolean).join(' ')
    return { sign: 'closed', strong: placeWords.closedToVisits, rest }
  }
  const because = now.setBy === 'week' ? null : reasonOf(now, place, page)
  if (because && now.holiday && !now.exception?.reason)
    return { sign: 'closed', strong: placeWords.closedHoliday(holidayText(now.holiday, page)), rest: next }
  // Editors like to begin the reason with "Stengt": it is not said twice.
  const saidAlready = because?.text.startsWith(page.words.closed)
  return {
    sign: 'closed',
    strong: saidAlready ? '' : status.todayClosed,
    because: because && sentence(because),
    rest: next,
  }
}

/** A reason as a sentence: "Første juledag." */
function sentence(it: Run): Run {
  return { ...it, text: /[.!?]$/.test(it.text) ? it.text : `${it.text}.` }
}

function opening(next: Opening, today: string, page: Speech): string {
  const { lang, status } = page.words
  const soon = next.date < addDays(today, 7)
  const day = soon ? dayName(weekday(next.date), lang) : dateNear(next.date, today, lang)
  const only =
    next.mode === 'appointment' ? status.onlyAppointment : next.mode === 'telephone' ? status.onlyTelephone : ''
  return fill(status.opensDay, { d: day, t: clockTime(next.opens, lang) }) + only
}

function carried(address: Address, exceptions: readonly Exception[], today: string): string {
  return JSON.stringify(
    hoursFrom(address, exceptions, today, daysCarried).map(({ date, periods }) => ({
      date,
      periods: periods.map(({ opens, closes, mode }) => ({ opens, closes, mode })),
    })),
  )
}
