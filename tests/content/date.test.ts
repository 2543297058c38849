import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, clock, dateOf, day, dayNumber, osloDay, startOfDay, weekday } from '#content/date.ts'

describe('A day', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', ''])('"%s" is refused', (text) => {
    expect(day.safeParse(text).success).toBe(false)
  })

  test('29 February is one in a leap year', () => {
    expect(day.parse('2028-02-29')).toBe('2028-02-29')
  })

  test('begins at midnight in Oslo, summer and winter', () => {
    const begins = (date: string) => new Date(startOfDay(date)).toISOString()
    expect(['2026-07-01', '2026-12-01'].map(begins)).toEqual(['2026-06-30T22:00:00.000Z', '2026-11-30T23:00:00.000Z'])
  })

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2026-11-22', 24],
  ])('%s lasts %i hours', (date, hours) => {
    expect((startOfDay(addDays(date, 1)) - startOfDay(date)) / 3_600_000).toBe(hours)
  })

  test.each(['2026-03-29', '2026-10-25', '2027-03-28', '2026-12-31'])(
    '%s is the day in Oslo from its first millisecond to its last',
    (date) => {
      const start = startOfDay(date)
      expect(osloDay(start - 1)).toBe(addDays(date, -1))
      expect(osloDay(start)).toBe(date)
      expect(osloDay(startOfDay(addDays(date, 1)) - 1)).toBe(date)
    },
  )

  test('has an ISO weekday, Monday first', () => {
    expect(['2026-11-23', '2026-11-29'].map(weekday)).toEqual([1, 7])
  })

  test('can be counted from, over months and years', () => {
    expect([addDays('2026-12-30', 3), addDays('2028-03-01', -1)]).toEqual(['2027-01-02', '2028-02-29'])
  })
})

test.each([
  ['00:00', true],
  ['09:30', true],
  ['23:59', true],
  ['24:00', true],
  ['24:01', false],
  ['9:30', false],
  ['09.30', false],
  ['09:60', false],
])('As a time of day, %s: %s', (text, fits) => {
  expect(clock.safeParse(text).success).toBe(fits)
})

describe('Counting days in whole numbers', () => {
  test('is what Temporal makes of them, over leap years and centuries', () => {
    const days = fc.integer({ min: -40_000, max: 200_000 })
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (number, more) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: number })
        expect(dateOf(number)).toBe(date.toString())
        expect(dayNumber(date.toString())).toBe(number)
        expect(weekday(date.toString())).toBe(date.dayOfWeek)
        expect(addDays(date.toString(), more)).toBe(date.add({ days: more }).toString())
      }),
    )
  })

  test('says which text is no day', () => {
    expect(() => dayNumber('i morgen')).toThrow(RangeError)
  })
})
