import { type ComingDays, comingDays } from '#content/coming.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import { capital } from '#site/text/capital.ts'
import { dateNear, dateSpan } from '#site/text/dates.ts'
import { dateAlone } from './alone.ts'
import { holidayName } from './holidayName.ts'
import { spansText } from './spans.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A day, or days, that are not as usual: "Torsdag 24. desember. Stengt. Julaften". */
export interface DifferentDay {
  when: Run
  /** Empty where the reason says it. */
  text: string
  reason: Run | null
}

/** How many the page lists. */
const listed = 6

export function differentDays(
  address: Address,
  exceptions: readonly Exception[],
  place: Place,
  today: string,
  page: Speech,
): DifferentDay[] {
  return comingDays(address, exceptions, today, listed).map((it) => different(it, place, today, page))
}

function different(it: ComingDays, place: Place, today: string, page: Speech): DifferentDay {
  const { words } = page
  const when = (language: string) =>
    capital(it.from === it.to ? dateNear(it.from, today, language) : dateSpan(it.from, it.to, language))
  const times = spansText(it.periods, page)
  const reason = it.exception?.reason ? say(it.exception.reason, page, place.written) : null
  // Editors like to begin the reason with "Stengt": it is not said twice.
  const said = times === '' && reason?.text.startsWith(words.closed)
  return {
    when: dateAlone(page, when),
    text: said ? '' : times === '' ? words.closedThatDay : words.openThatDay(times),
    reason: reason ?? (it.holiday && holidayName(it.holiday, page)),
  }
}
