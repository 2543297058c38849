import { z } from 'zod'
import { clock } from './date.ts'
import { type Holiday, holidayKeys, holidaysOn } from './holidays.ts'

/** What an address does on the public holidays and their eves; a county's or an own exception goes before it. */
export const holidayRule = z.strictObject({
  /** One tick: closed on every public holiday. */
  closed: z.boolean(),
  /** Holidays and eves on which it keeps its regular hours after all. */
  openOn: z.array(z.enum(holidayKeys)),
  /** On the eves: as on other days, closed, or closing early. */
  eves: z.union([z.enum(['ordinary', 'closed']), z.strictObject({ closes: clock })]),
})

export type HolidayRule = z.infer<typeof holidayRule>

/** The rule of an address that takes no notice of holidays. */
export const everyDayAlike: HolidayRule = { closed: false, openOn: [], eves: 'ordinary' }

/**
 * When a day ends early by the rule, and which day it is: `00:00` is closed all day. Null where the rule leaves the
 * day alone. Where two holidays fall on one day, it is closed unless the address is open on both.
 */
export function holidayCut(rule: HolidayRule, date: string): { holiday: Holiday; closes: string } | null {
  if (!rule.closed && rule.eves === 'ordinary') return null
  const days = holidaysOn(date).filter((it) => !rule.openOn.includes(it.key))
  const holiday = rule.closed ? days.find((it) => it.public) : undefined
  if (holiday) return { holiday, closes: '00:00' }
  const eve = days.find((it) => !it.public)
  if (eve === undefined || rule.eves === 'ordinary') return null
  return { holiday: eve, closes: rule.eves === 'closed' ? '00:00' : rule.eves.closes }
}
