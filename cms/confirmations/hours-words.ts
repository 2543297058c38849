import type { DayPeriod } from '#content/day-period.ts'
import { weekOf } from '#content/hours.ts'
import type { Address } from '#content/place.ts'
import type { AdminLanguage } from '../admin/language.ts'

const days = {
  nb: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

/**
 * The regular hours of an address in a line: the week that holds today, "man–ons 09:00–15:30, tor 09:00–18:00", closed
 * days left out; and which other rules there are, for those are confirmed with them.
 */
export function hoursInShort(address: Address, today: string, language: AdminLanguage): string {
  const nb = language === 'nb'
  const { seasons, monthly, holidays } = address
  const others = [
    seasons.length > 0 && `${seasons.length} ${nb ? (seasons.length === 1 ? 'sesong' : 'sesonger') : 'season(s)'}`,
    monthly.length > 0 && (nb ? 'månedlige tider' : 'monthly hours'),
    holidays.closed && (nb ? 'stengt på helligdager' : 'closed on public holidays'),
  ]
  return [week(address, today, language), ...others.filter((it) => it !== false)].join(' · ')
}

function week(address: Address, today: string, language: AdminLanguage): string {
  const runs: { from: number; to: number; text: string }[] = []
  for (const { weekdays, periods } of weekOf(address, today)) {
    const text = periods.map((it) => periodText(it, language)).join(language === 'nb' ? ' og ' : ' and ')
    for (const day of text === '' ? [] : weekdays) {
      const last = runs.at(-1)
      if (last?.text === text && last.to === day - 1) last.to = day
      else runs.push({ from: day, to: day, text })
    }
  }
  if (runs.length === 0) return language === 'nb' ? 'ingen faste tider' : 'no weekly hours'
  const name = (day: number) => days[language][day - 1] ?? ''
  return runs
    .map(({ from, to, text }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${text}`)
    .join(', ')
}

function periodText({ opens, closes, mode }: DayPeriod, language: AdminLanguage): string {
  const nb = language === 'nb'
  const how =
    mode === 'appointment'
      ? nb
        ? ' med time'
        : ' by appointment'
      : mode === 'telephone'
        ? nb
          ? ' på telefon'
          : ' by telephone'
        : ''
  return `${opens}–${closes}${how}`
}
