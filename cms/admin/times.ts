import type { AdminLanguage } from './language.ts'

const timeZone = 'Europe/Oslo'
const localeOf = { nb: 'nb-NO', en: 'en-GB' } as const

/** The day in Oslo, to tell today from other days. */
function dayOf(at: Date): string {
  return at.toLocaleDateString('sv', { timeZone })
}

/** `14:02:07` today, `3. mai kl. 14:02` else; Oslo time. `at` is ISO 8601, `now` milliseconds since 1970. */
export function momentText(at: string, language: AdminLanguage, now: number): string {
  const date = new Date(at)
  const locale = localeOf[language]
  if (dayOf(date) === dayOf(new Date(now))) return date.toLocaleTimeString(locale, { timeZone })
  const day = date.toLocaleDateString(locale, { timeZone, day: 'numeric', month: 'long', ...yearOf(date, now) })
  const time = date.toLocaleTimeString(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  return language === 'nb' ? `${day} kl. ${time}` : `${day} at ${time}`
}

/** `3. mai 2027`: an Oslo day (YYYY-MM-DD) in words. */
export function dateText(day: string, language: AdminLanguage): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return noon.toLocaleDateString(localeOf[language], { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
}

/** `03.05.2027`: an Oslo day (YYYY-MM-DD), or the one of an instant (ISO 8601), in figures. */
export function numericDay(at: string, language: AdminLanguage): string {
  const date = new Date(at.length === 10 ? `${at}T12:00:00Z` : at)
  return date.toLocaleDateString(localeOf[language], { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' })
}

function yearOf(date: Date, now: number): { year?: 'numeric' } {
  const year = (it: Date) => dayOf(it).slice(0, 4)
  return year(date) === year(new Date(now)) ? {} : { year: 'numeric' }
}

/** An Oslo day: `i dag`, `i morgen`, `3. mai`. Days are `YYYY-MM-DD`. */
export function dayText(day: string, language: AdminLanguage, today: string): string {
  const ahead = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  if (ahead === 0) return language === 'nb' ? 'i dag' : 'today'
  if (ahead === 1) return language === 'nb' ? 'i morgen' : 'tomorrow'
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return new Date(day).toLocaleDateString(localeOf[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...year,
  })
}

/** How long something took: `80 ms`, `1,2 s`, `3 min`. Null from an hour on: then the time of day says more. */
export function durationText(ms: number, language: AdminLanguage): string | null {
  if (ms < 1_000) return `${ms} ms`
  if (ms < 60_000) return `${(ms / 1_000).toLocaleString(localeOf[language], { maximumFractionDigits: 1 })} s`
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} min` : null
}
