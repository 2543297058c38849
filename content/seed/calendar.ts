import { addDays } from '../date.ts'
import { termsFrom } from '../term.ts'

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/**
 * The Monday on which a term starts: the next at least four weeks ahead (1), the one after it (2), or the next autumn
 * term at least 90 days ahead, when studies start.
 */
export function termStart(today: string, which: 1 | 2 | 'autumn'): string {
  if (which === 'autumn') return termsFrom(addDays(today, 90), 2).find((it) => it.season === 'autumn')?.starts ?? today
  return termsFrom(addDays(today, 28), 2)[which - 1]?.starts ?? today
}

/** The next 1 August or 2 January at least 120 days ahead: when the last regions become one door. */
export function oneDoorDay(today: string): string {
  const year = yearOf(today)
  const days = [year, year + 1, year + 2].flatMap((it) => [`${it}-01-02`, `${it}-08-01`])
  return days.find((it) => it >= addDays(today, 120)) ?? today
}

/** The Christmas break that is on, or the next: first and last closed day. */
export function christmas(today: string): { from: string; to: string } {
  const year = yearOf(today)
  const first = today <= `${year}-01-01` ? year - 1 : year
  return { from: `${first}-12-24`, to: `${first + 1}-01-01` }
}

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** A day as a Norwegian text writes it, "4. desember"; the same in bokmål and nynorsk. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1] ?? ''}`
}
