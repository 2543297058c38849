import { minutesOf, type OpenDay, type Opening, type OpenState } from '#content/open-at.ts'

/** The words the script needs, in the language of the page: `{t}` is a time, `{d}` a day. */
export interface OpenWords {
  openNow: string
  until: string
  appointmentNow: string
  closedNow: string
  opensToday: string
  onlyAppointment: string
  onlyTelephone: string
  opensTomorrow: string
  opensDay: string
  closedToVisits: string
  answersUntil: string
  /** Monday first. */
  days: readonly string[]
  /** Between hours and minutes. */
  separator: string
}

/** A state in words: `strong` in bold. */
export interface Spoken {
  sign: 'open' | 'ajar' | 'closed'
  strong: string
  rest: string
}

/**
 * A state as the door says it, on an Oslo day. Null where the next opening is more than six days ahead or unknown:
 * there the words of the page, which know the date, stay.
 * @param visits whether one may come at some time of today
 */
export function stateNow(state: OpenState, today: string, words: OpenWords, visits = true): Spoken | null {
  if (state.state === 'open') return { sign: 'open', strong: words.openNow, rest: until(state.closesAt, words) }
  if (state.state === 'by-appointment' && state.modes.includes('appointment')) {
    return { sign: 'ajar', strong: words.appointmentNow, rest: until(state.closesAt, words) }
  }
  if (state.state === 'by-appointment')
    return {
      sign: 'closed',
      strong: visits ? words.closedNow : words.closedToVisits,
      rest: words.answersUntil.replace('{t}', clock(state.closesAt, words)),
    }
  const rest = state.opensNext && opens(state.opensNext, today, words)
  return rest ? { sign: 'closed', strong: words.closedNow, rest } : null
}

/**
 * Whether the words the page was rendered with say more than the clock does: on a day nobody may come at all they say
 * why, when one can call, and when it opens next. They hold until the telephone is answered.
 * @param days from the day the page was rendered
 */
export function isSaidByPage(days: readonly OpenDay[], now: { date: string; minutes: number }): boolean {
  const [rendered] = days
  if (rendered?.date !== now.date || hasVisits(rendered)) return false
  return rendered.periods.every((it) => minutesOf(it.opens) > now.minutes)
}

/** Whether one may come at some time of the day. */
export function hasVisits(day: OpenDay): boolean {
  return day.periods.some((it) => it.mode !== 'telephone')
}

function opens(next: Opening, today: string, words: OpenWords): string | null {
  const ahead = (Date.parse(next.date) - Date.parse(today)) / 86_400_000
  if (ahead > 6) return null
  const text = ahead === 0 ? words.opensToday : ahead === 1 ? words.opensTomorrow : words.opensDay
  // 1 January 1970 was a Thursday; a bare day is read as UTC, so the division leaves no rest.
  const day = words.days[(Date.parse(next.date) / 86_400_000 + 3) % 7] ?? ''
  const only = { 'drop-in': '', appointment: words.onlyAppointment, telephone: words.onlyTelephone }[next.mode]
  return text.replace('{d}', day).replace('{t}', clock(next.opens, words)) + only
}

function until(closes: string, words: OpenWords): string {
  return words.until.replace('{t}', clock(closes, words))
}

function clock(time: string, words: OpenWords): string {
  return time.replace(/^0/, '').replace(':', words.separator)
}
