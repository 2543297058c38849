import { z } from 'zod'
import { clock, day } from './date.ts'
import { id } from './id.ts'
import { localizedText } from './locale.ts'

/** One run of a course: when it starts, where, and whether there is room. */
export const session = z
  .strictObject({
    id,
    starts: day,
    ends: day.nullable(),
    /** Weekly meetings; ISO weekday, 1 is Monday. */
    meetings: z.array(
      z
        .strictObject({ weekday: z.number().int().min(1).max(7), opens: clock, closes: clock })
        .refine((it) => it.opens < it.closes, 'expected the closing time to be after the opening time'),
    ),
    scheduleNote: localizedText.nullable(),
    /** The address row (of a place) where it is held; null where it is online or not decided. */
    address: id.nullable(),
    room: z.string().trim().min(1).nullable(),
    capacity: z.number().int().positive().nullable(),
    /** Places left; null where the provider does not say. */
    placesLeft: z.number().int().nonnegative().nullable(),
    status: z.enum(['open', 'full', 'waiting-list', 'cancelled']),
    waiting: z.number().int().nonnegative().nullable(),
    applyFrom: day.nullable(),
    deadline: day.nullable(),
  })
  .refine((it) => it.ends === null || it.starts <= it.ends, {
    path: ['ends'],
    error: 'expected the last day not to be before the first',
  })

export type Session = z.infer<typeof session>
