import { z } from 'zod'
import { clock, day } from './date.ts'
import { id } from './id.ts'
import { localizedText } from './locale.ts'

/** From when to when on one day; the end is after the start. */
export const period = z
  .strictObject({ opens: clock, closes: clock })
  .refine((it) => it.opens < it.closes, 'expected the closing time to be after the opening time')

/** How one may come: without an appointment, with one, or by telephone. */
export const visitMode = z.enum(['drop-in', 'appointment', 'telephone'])

/** One line of the weekly hours. `weekday` is ISO: 1 is Monday. */
export const weeklyHours = z
  .strictObject({
    weekday: z.number().int().min(1).max(7),
    opens: clock,
    closes: clock,
    mode: visitMode,
    note: localizedText.nullable(),
  })
  .refine((it) => it.opens < it.closes, 'expected the closing time to be after the opening time')

/** Days on which a place, or one of its addresses, keeps other hours than the weekly ones. */
export const exception = z
  .strictObject({
    id,
    place: id,
    /** The address row it is about; null for every address of the place. */
    address: id.nullable(),
    from: day,
    to: day,
    /** Empty: closed all day. */
    periods: z.array(period),
    reason: localizedText.nullable(),
  })
  .refine((it) => it.from <= it.to, { path: ['to'], error: 'expected the last day not to be before the first' })

export type Period = z.infer<typeof period>
export type WeeklyHours = z.infer<typeof weeklyHours>
export type Exception = z.infer<typeof exception>
