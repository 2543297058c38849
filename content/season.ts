import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './locale.ts'
import { weeklyHours } from './opening.ts'

/** A day of every year, `06-23`. 29 February is the last of February in other years too. */
export const yearDay = z.string().refine(isYearDay, 'expected a day of the year as MM-DD')

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isYearDay(text: string): boolean {
  if (!/^\d\d-\d\d$/.test(text)) return false
  const day = Number(text.slice(3))
  return day >= 1 && day <= (longest[Number(text.slice(0, 2)) - 1] ?? 0)
}

/**
 * A part of every year with weekly hours of its own, from its first day to its last; it may go over New Year.
 * Without hours the address is closed all through it.
 */
export const season = z.strictObject({
  id,
  /** "Sommertid" */
  title: localizedText,
  from: yearDay,
  to: yearDay,
  hours: z.array(weeklyHours),
})

/** The seasons of an address: a day is in one of them, or in none. */
export const seasons = z.array(season).superRefine((all, context) => {
  for (const [index, it] of all.entries())
    if (all.slice(0, index).some((other) => overlap(it, other)))
      context.addIssue({ code: 'custom', path: [index, 'from'], message: 'expected seasons not to overlap' })
})

export type Season = z.infer<typeof season>
type Span = Pick<Season, 'from' | 'to'>

/** The season a day is in, or null. */
export function seasonOn(all: readonly Season[], date: string): Season | null {
  if (all.length === 0) return null
  const day = date.slice(5)
  return all.find((it) => covers(it, day)) ?? null
}

/** The first day on or after `today` on which a season begins. */
export function nextStart({ from }: Span, today: string): string {
  const year = Number(today.slice(0, 4))
  return today.slice(5) <= from ? `${year}-${from}` : `${year + 1}-${from}`
}

function covers({ from, to }: Span, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to
}

function overlap(a: Span, b: Span): boolean {
  return covers(a, b.from) || covers(b, a.from)
}
