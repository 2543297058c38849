import { describe, expect, test } from 'vitest'
import { clockTime, dateNear, dateSpan, dayNames, fullDate, shortDate, weekdayDate } from '#site/text/dates.ts'

describe('A date', () => {
  test.each([
    ['nb', 'tirsdag 1. desember'],
    ['nn', 'tysdag 1. desember'],
    ['en', 'Tuesday 1 December'],
  ])('in %s has its weekday and month in words', (language, text) => {
    expect(weekdayDate('2026-12-01', language)).toBe(text)
  })

  test.each(['smj', 'sma'])('in %s stands in figures, never in English', (language) => {
    expect(fullDate('2026-12-01', language)).toBe('1.12.2026')
    expect(weekdayDate('2026-12-01', language)).toBe('1.12.')
  })

  test('says its year only when it is another than this', () => {
    expect(dateNear('2026-12-01', '2026-11-22', 'nb')).toBe('tirsdag 1. desember')
    expect(dateNear('2027-01-12', '2026-11-22', 'nb')).toBe('tirsdag 12. januar 2027')
  })

  test('that ends where it began is one day', () => {
    expect(dateSpan('2026-12-04', '2026-12-04', 'nb')).toBe('fredag 4. desember')
    expect(dateSpan('2026-12-24', '2027-01-01', 'nb')).toBe('24. desember–1. januar')
  })
})

test('Northern Sami dates, lists of days and times are what CLDR writes, each day of a year', () => {
  const as = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('se', { ...options, timeZone: 'UTC' })
  const dayAndMonth = as({ day: 'numeric', month: 'long' })
  const withWeekday = as({ day: 'numeric', month: 'long', weekday: 'long' })
  const withYear = as({ dateStyle: 'long' })
  expect(dayAndMonth.resolvedOptions().locale).toBe('se')
  for (let day = 0; day < 365; day++) {
    const instant = new Date(Date.UTC(2026, 0, 1 + day, 9, 5))
    const date = instant.toISOString().slice(0, 10)
    expect(shortDate(date, 'se')).toBe(dayAndMonth.format(instant))
    expect(weekdayDate(date, 'se')).toBe(withWeekday.format(instant))
    expect(fullDate(date, 'se')).toBe(withYear.format(instant))
  }
  expect(clockTime('09:05', 'se')).toBe(as({ timeStyle: 'short' }).format(new Date(Date.UTC(2026, 0, 1, 9, 5))))
})

test.each(['nb', 'nn', 'en', 'se'])('Days in %s are listed as CLDR lists them', (language) => {
  const names = [1, 2, 5].map((it) => dayNames([it], language))
  const listed = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)
  expect(dayNames([1, 2, 5], language)).toBe(listed)
})

test('A time is written with a full stop in Norwegian and a colon in English', () => {
  expect([clockTime('09:00', 'nb'), clockTime('15:30', 'nn'), clockTime('09:00', 'en')]).toEqual([
    '9.00',
    '15.30',
    '9:00',
  ])
})
