import type { DayPeriod } from '#content/day-period.ts'
import { uncapital } from '#site/text/capital.ts'
import { timeSpan } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import type { Speech } from './speech.ts'

/** "Bare med time"; null where anybody may come. */
export function modeOf({ mode }: Pick<DayPeriod, 'mode'>, { words }: Speech): string | null {
  return mode === 'appointment' ? words.byAppointment : mode === 'telephone' ? words.byTelephone : null
}

/** "9.00–12.00 og 12.00–15.00 (bare med time)"; empty where there are none. */
export function spansText(periods: readonly Pick<DayPeriod, 'opens' | 'closes' | 'mode'>[], page: Speech): string {
  const { lang, and } = page.words
  const spans = periods.map((it) => {
    const mode = modeOf(it, page)
    return timeSpan(it, lang) + (mode === null ? '' : ` (${uncapital(mode)})`)
  })
  return joined(spans, and)
}
