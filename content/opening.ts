import { z } from 'zod'
import { clock, day } from './date.ts'
import { id } from './id.ts'
import { localizedText } from './locale.ts'

/** How one may come: without an appointment, with one, or by telephone. */
export const visitMode = z.enum(['drop-in', 'appointment', 'telephone'])

/** What every line of regular hours says. `weekday` is ISO: 1 is Monday. */
export const hoursLine = {
  weekday: z.number().int().min(1).max(7),
  opens: clock,
  closes: clock,
  mode: visitMode,
  note: localizedText.nullable(),
}

/** The rule of every period: the end is after the start, on the same day. */
export const isForward = (it: { opens: string; closes: string }): boolean => it.opens < it.closes
export const expectedForward = {
  path: ['closes'],
  error: 'expected the closing time to be after the opening time',
}

/** From when to when on one day. */
export const period = z
  .strictObject({ opens: clock, closes: clock, mode: visitMode.default('drop-in') })
  .refine(isForward, expectedForward)

/** One line of the weekly hours. */
export const weeklyHours = z.strictObject(hoursLine).refine(isForward, expectedForward)

/**
 * Days on which a place, or one of its addresses, keeps other hours than the regular ones. Without a place it is the
 * county's: it holds everywhere, but where a place has an exception of its own.
 */
export const exception = z
  .strictObject({
    id,
    /** Null: the whole county. */
    place: id.nullable(),
    /** The address row it is about; null for every address of the place. */
    address: id.nullable(),
    from: day,
    to: day,
    /** Empty: closed all day. */
    periods: z.array(period),
    reason: localizedText.nullable(),
  })
  .refine((it) => it.from <= it.to, { path: ['to'], error: 'expected the last day not to be before the first' })
  .refine((it) => it.place !== null || it.address === null, {
    path: ['address'],
    error: 'expected no address where the whole county is meant',
  })

export type Period = z.infer<typeof period>
export type WeeklyHours = z.infer<typeof weeklyHours>
export type Exception = z.infer<typeof exception>
