import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { holidayKeys } from '#content/holidays.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import { aLine, anAddress, anException, idOf } from './example.ts'

/** Random opening hours, by quarters of an hour: some through the night, some to midnight. */

const quarters = fc.integer({ min: 0, max: 96 })
const two = (number: number) => String(number).padStart(2, '0')
const clockOf = (quarter: number) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
const span = fc
  .tuple(quarters, quarters)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ opens: clockOf(Math.min(a, b)), closes: clockOf(Math.max(a, b)) }))
const mode = fc.constantFrom('drop-in' as const, 'drop-in' as const, 'appointment' as const, 'telephone' as const)
const weekday = fc.integer({ min: 1, max: 7 })
const line = fc.record({ weekday, span, mode }).map(({ span, ...rest }) => aLine({ ...rest, ...span }))
const week = fc.array(line, { maxLength: 10 })

/** A day of a leap year, so that 29 February is among them. */
const yearDay = fc
  .integer({ min: 0, max: 365 })
  .map((days) => Temporal.PlainDate.from('2028-01-01').add({ days }).toString().slice(5))

/** None, one or two that do not overlap: of four days of the year in order, two by two; the last may go over New Year. */
const seasons = fc
  .tuple(
    fc.uniqueArray(yearDay, { minLength: 4, maxLength: 4 }),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    week,
    week,
  )
  .map(([days, count, isTurned, first, second]): Address['seasons'] => {
    const [a = '', b = '', c = '', d = ''] = days.toSorted()
    const spans = isTurned
      ? [
          { from: b, to: c },
          { from: d, to: a },
        ]
      : [
          { from: a, to: b },
          { from: c, to: d },
        ]
    const hours = [first, second]
    return spans.slice(0, count).map((it, index) => ({
      ...it,
      id: idOf(700 + index),
      title: { no: 'Sesong' },
      hours: hours[index] ?? [],
    }))
  })

const nth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const)
const monthly = fc.array(
  fc.tuple(nth, line).map(([nth, line]) => ({ nth, ...line })),
  { maxLength: 3 },
)

const eves = fc.oneof(
  fc.constantFrom('ordinary' as const, 'closed' as const),
  quarters.map((it) => ({ closes: clockOf(it) })),
)
const holidays = fc.record({
  closed: fc.boolean(),
  openOn: fc.subarray([...holidayKeys], { maxLength: 4 }),
  eves,
})

export const anyAddress: fc.Arbitrary<Address> = fc
  .record({ hours: week, seasons, monthly, holidays })
  .map((it) => ({ ...anAddress(), ...it }))

/** Days of all kinds, oftener the ones where something goes wrong: clocks change, February is long, holidays meet. */
const special = [
  '2024-02-29',
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
  '2027-03-28', // Easter Sunday, and the clock changes
  '2027-05-17', // 17 May and Whit Monday
  '2026-12-24',
  '2026-12-31',
  '2027-01-01',
  '2026-04-01',
  '2026-05-23',
  '2028-02-28',
  '2028-02-29',
  '2029-02-28',
]
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...special),
  fc.integer({ min: 0, max: 6_000 }).map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString()),
)

/** Exceptions around a day: of the place and of the county, for this address, another, or all of them. */
export function exceptionsAround(date: string): fc.Arbitrary<Exception[]> {
  const one = fc.record({
    start: fc.integer({ min: -4, max: 4 }),
    length: fc.integer({ min: 0, max: 5 }),
    about: fc.constantFrom<Pick<Exception, 'place' | 'address'>>(
      { place: null, address: null },
      { place: idOf(10), address: null },
      { place: idOf(10), address: idOf(1) },
      { place: idOf(10), address: idOf(2) },
    ),
    periods: fc.array(fc.record({ span, mode }), { maxLength: 2 }),
  })
  return fc.array(one, { maxLength: 4 }).map((all) =>
    all.map(({ start, length, about, periods }, index) => {
      const from = Temporal.PlainDate.from(date).add({ days: start })
      return anException({
        id: idOf(800 + index),
        ...about,
        from: from.toString(),
        to: from.add({ days: length }).toString(),
        periods: periods.map(({ span, mode }) => ({ ...span, mode })),
      })
    }),
  )
}
