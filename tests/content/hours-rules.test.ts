import { describe, expect, test } from 'vitest'
import { comingDays, nextClosedDay, nextMonthly } from '#content/coming.ts'
import type { HolidayRule } from '#content/holiday-rule.ts'
import { everyDayAlike } from '#content/holiday-rule.ts'
import { hoursOn, weekOf } from '#content/hours.ts'
import type { MonthlyHours } from '#content/monthly.ts'
import type { Exception } from '#content/opening.ts'
import { ContentInvalid, parse } from '#content/parse.ts'
import type { Address } from '#content/place.ts'
import type { Season } from '#content/season.ts'
import { statusAt } from '#content/status.ts'
import { aLine, anException, anOffice, aPlace, idOf } from './example.ts'

const summer: Season = {
  id: idOf(701),
  title: { no: 'Sommertid' },
  from: '06-23',
  to: '08-15',
  hours: [1, 2, 3, 4].map((weekday) => aLine({ weekday, opens: '10:00', closes: '14:00' })),
}
const firstWednesday: MonthlyHours = { nth: 1, ...aLine({ weekday: 3, opens: '15:00', closes: '20:00' }) }
const tick: HolidayRule = { closed: true, openOn: [], eves: 'ordinary' }

const office = (given: Partial<Address> = {}): Address => ({ ...anOffice(), ...given })
const said = (address: Address, date: string, exceptions: Exception[] = []) => {
  const day = hoursOn(address, exceptions, date)
  return [day.setBy, day.periods.map((it) => `${it.opens}–${it.closes}`).join(' ')]
}
const county = (from: string, to = from) => anException({ id: idOf(900), place: null, from, to })

describe('The most particular rule holds', () => {
  const all = office({ seasons: [summer], monthly: [firstWednesday], holidays: tick })

  test('a season’s hours go before the ordinary ones, from its first day to its last, every year', () => {
    expect(said(all, '2026-06-22')).toEqual(['week', '09:00–15:00'])
    expect(said(all, '2026-06-23')).toEqual(['season', '10:00–14:00'])
    expect(said(all, '2027-08-13')).toEqual(['season', ''])
    expect(said(all, '2027-08-16')).toEqual(['week', '09:00–15:00'])
  })

  test('a season over New Year holds on both sides of it; one without hours is closed', () => {
    const winter = office({ seasons: [{ ...summer, from: '12-20', to: '01-06', hours: [] }] })
    expect(said(winter, '2026-12-18')).toEqual(['week', '09:00–15:00'])
    expect(said(winter, '2026-12-21')).toEqual(['season', ''])
    expect(said(winter, '2027-01-06')).toEqual(['season', ''])
    expect(said(winter, '2027-01-07')).toEqual(['week', '09:00–15:00'])
  })

  test('the monthly evening makes that day longer, also in a season that has hours, never in one that is closed', () => {
    expect(said(all, '2026-12-02')).toEqual(['week', '09:00–20:00'])
    expect(said(all, '2026-12-09')).toEqual(['week', '09:00–15:00'])
    expect(said(all, '2026-07-01')).toEqual(['season', '10:00–14:00 15:00–20:00'])
    const shut = office({ seasons: [{ ...summer, hours: [] }], monthly: [firstWednesday] })
    expect(said(shut, '2026-07-01')).toEqual(['season', ''])
  })

  test('the last Friday of the month is the fourth or the fifth', () => {
    const last = office({ monthly: [{ nth: 'last', ...aLine({ weekday: 5, opens: '15:00', closes: '18:00' }) }] })
    expect(['2026-11-27', '2027-01-22', '2027-01-29', '2028-02-25'].map((it) => said(last, it)[1])).toEqual([
      '09:00–18:00',
      '09:00–15:00',
      '09:00–18:00',
      '09:00–18:00',
    ])
  })

  test('one tick closes on every public holiday, in a season and on a monthly evening too', () => {
    expect(said(all, '2026-05-14')).toEqual(['holiday', ''])
    expect(hoursOn(all, [], '2026-05-14').holiday?.name.nb).toBe('Kristi himmelfartsdag')
    const may = office({ monthly: [{ ...firstWednesday, weekday: 5 }], holidays: tick })
    expect(said(may, '2026-05-01')).toEqual(['holiday', ''])
  })

  test('a holiday on which it is closed anyway sets nothing', () => {
    expect(said(all, '2026-05-17')).toEqual(['week', ''])
  })

  test('a region may be open on one of them', () => {
    const open = office({ holidays: { ...tick, openOn: ['ascension-day'] } })
    expect(said(open, '2026-05-14')).toEqual(['week', '09:00–15:00'])
    expect(said(open, '2026-05-25')).toEqual(['holiday', ''])
  })

  test('where two holidays meet it is open only where it is open on both', () => {
    const one = office({ holidays: { ...tick, openOn: ['constitution-day'] } })
    expect(hoursOn(one, [], '2027-05-17')).toMatchObject({ setBy: 'holiday', holiday: { key: 'whit-monday' } })
    const both = office({ holidays: { ...tick, openOn: ['constitution-day', 'whit-monday'] } })
    expect(said(both, '2027-05-17')).toEqual(['week', '09:00–15:00'])
  })

  test('eves are as other days, closed, or closed early, with or without the tick', () => {
    const eves = (eves: HolidayRule['eves'], closed = true) => office({ holidays: { closed, openOn: [], eves } })
    expect(said(eves('ordinary'), '2026-12-24')).toEqual(['week', '09:00–15:00'])
    expect(said(eves('closed'), '2026-12-24')).toEqual(['eve', ''])
    expect(said(eves({ closes: '12:00' }), '2026-12-24')).toEqual(['eve', '09:00–12:00'])
    expect(said(eves({ closes: '12:00' }, false), '2026-04-01')).toEqual(['eve', '09:00–12:00'])
    expect(said(eves({ closes: '16:00' }), '2026-12-31')).toEqual(['week', '09:00–15:00'])
  })

  test('the county goes before holidays, seasons and evenings; the place’s own exception goes before the county', () => {
    const christmas = county('2026-12-23', '2027-01-01')
    expect(said(all, '2026-12-23', [christmas])).toEqual(['exception', ''])
    const own = anException({ from: '2026-12-20', to: '2027-01-10', periods: [{ opens: '10:00', closes: '12:00' }] })
    expect(said(all, '2026-12-25', [christmas, own])).toEqual(['exception', '10:00–12:00'])
    const open = { ...county('2026-12-02'), periods: anException(own).periods }
    expect(said(all, '2026-12-02', [open])).toEqual(['exception', '10:00–12:00'])
  })
})

describe('What is coming', () => {
  const all = office({ holidays: { ...tick, eves: { closes: '12:00' } } })

  test('names the holidays of the next two months on which the hours are others, not those on a Sunday', () => {
    const days = comingDays(all, [], '2026-11-22', 9)
    expect(days.map((it) => [it.from, it.periods.length, it.holiday?.name.nb])).toEqual([
      ['2026-12-24', 1, 'julaften'],
      ['2026-12-25', 0, 'første juledag'],
      ['2026-12-31', 1, 'nyttårsaften'],
      ['2027-01-01', 0, 'første nyttårsdag'],
    ])
  })

  test('does not name a holiday inside an exception, nor a day of the county on which the place has its own', () => {
    const christmas = county('2026-12-24', '2027-01-01')
    expect(comingDays(all, [christmas], '2026-11-22', 9).map((it) => it.exception?.id)).toEqual([christmas.id])
    const own = anException({ from: '2026-12-24', to: '2027-01-01', periods: [{ opens: '10:00', closes: '12:00' }] })
    expect(comingDays(all, [christmas, own], '2026-11-22', 9).map((it) => it.exception?.id)).toEqual([own.id])
  })

  test('tells of a public holiday on which it is open after all', () => {
    const open = office({ holidays: { ...tick, openOn: ['ascension-day'] } })
    const [first] = comingDays(open, [], '2026-05-10', 1)
    expect(first).toMatchObject({
      from: '2026-05-14',
      periods: [{ opens: '09:00' }],
      holiday: { key: 'ascension-day' },
    })
  })

  test('finds the next closed day among holidays, exceptions and the county’s days, not in a closed season', () => {
    expect(nextClosedDay(all, [], '2026-11-22')?.date).toBe('2026-12-25')
    expect(nextClosedDay(all, [county('2026-12-01')], '2026-11-22')?.date).toBe('2026-12-01')
    const shut = office({ seasons: [{ ...summer, hours: [] }] })
    expect(nextClosedDay(shut, [], '2026-06-30')).toBeNull()
  })

  test('finds the next monthly evening, past one that an exception takes', () => {
    const evening = office({ monthly: [firstWednesday] })
    expect(nextMonthly(evening, [], firstWednesday, '2026-11-22')).toBe('2026-12-02')
    expect(nextMonthly(evening, [county('2026-12-02')], firstWednesday, '2026-11-22')).toBe('2027-01-06')
  })
})

describe('A door', () => {
  const at = (text: string) => Date.parse(text)

  test('that is closed says which rule closed it, and when it opens after a whole season', () => {
    const shut = office({ seasons: [{ ...summer, from: '04-01', to: '10-31', hours: [] }], holidays: tick })
    const status = statusAt(shut, [], at('2026-04-08T10:00Z'))
    expect(status).toMatchObject({ state: 'closed', opensNext: { date: '2026-11-02', opens: '09:00' } })
    expect(status.today).toMatchObject({ setBy: 'season', season: { title: { no: 'Sommertid' } } })
    const holiday = statusAt(office({ holidays: tick }), [], at('2026-05-14T10:00Z')).today
    expect(holiday).toMatchObject({ setBy: 'holiday', holiday: { name: { en: 'Ascension Day' } } })
  })
})

describe('The weekly table', () => {
  test('is the season’s while it lasts', () => {
    const address = office({ seasons: [summer] })
    const opens = (date: string) => weekOf(address, date).map((it) => it.periods[0]?.opens ?? '')
    expect(opens('2026-07-06')).toEqual(['10:00', '10:00', '10:00', '10:00', '', ''])
    expect(opens('2026-11-22')).toEqual(['09:00', '09:00', '09:00', '09:00', '09:00', ''])
  })
})

describe('The contract refuses', () => {
  const problems = (given: object) => {
    try {
      parse('place', { ...aPlace(), addresses: [{ ...office(), ...given }] })
      return []
    } catch (error) {
      if (error instanceof ContentInvalid) return error.problems.map((it) => it.field)
      throw error
    }
  }

  test('seasons that overlap, over New Year too, and days that no year has', () => {
    const season = (from: string, to: string, id = 1) => ({ ...summer, id: idOf(id), from, to })
    expect(problems({ seasons: [season('06-23', '08-15'), season('08-16', '09-01', 2)] })).toEqual([])
    expect(problems({ seasons: [season('06-23', '08-15'), season('08-15', '09-01', 2)] })).toEqual([
      'addresses.0.seasons.1.from',
    ])
    expect(problems({ seasons: [season('11-01', '02-01'), season('01-15', '01-20', 2)] })).toHaveLength(1)
    expect(problems({ seasons: [season('02-29', '04-31')] })).toEqual(['addresses.0.seasons.0.to'])
  })

  test('hours that end before they begin, at the closing time', () => {
    const wrong = aLine({ opens: '15:00', closes: '09:00' })
    expect(problems({ hours: [wrong] })).toEqual(['addresses.0.hours.0.closes'])
    expect(problems({ monthly: [{ nth: 1, ...wrong }] })).toEqual(['addresses.0.monthly.0.closes'])
    expect(problems({ monthly: [{ nth: 5, ...aLine() }] })).toEqual(['addresses.0.monthly.0.nth'])
    expect(problems({ holidays: { ...everyDayAlike, openOn: ['midsummer'] } })).toEqual([
      'addresses.0.holidays.openOn.0',
    ])
  })

  test('a day of the whole county that is about one address', () => {
    expect(() => anException({ from: '2026-12-24', place: null, address: idOf(1) })).toThrow(ContentInvalid)
  })
})
