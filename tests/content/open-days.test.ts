import { describe, expect, test } from 'vitest'
import { nextClosedDay, nextExceptions } from '#content/coming.ts'
import { hoursFrom, hoursOn, weekOf } from '#content/hours.ts'
import { anAddress, anException, anOffice, idOf } from './example.ts'

const office = anOffice()
const monday = '2026-11-23'

describe('The hours of a day', () => {
  test('are the weekly ones in order of opening where no exception applies', () => {
    const address = anAddress([
      { opens: '12:30', closes: '15:00', mode: 'appointment' },
      { opens: '09:00', closes: '12:00', note: { no: 'Inngang bak' } },
      { weekday: 2 },
    ])
    expect(hoursOn(address, [], monday)).toEqual({
      date: monday,
      periods: [
        { opens: '09:00', closes: '12:00', mode: 'drop-in', note: { no: 'Inngang bak' } },
        { opens: '12:30', closes: '15:00', mode: 'appointment', note: null },
      ],
      setBy: 'week',
      exception: null,
      holiday: null,
      season: null,
    })
  })

  test('are those of an exception from its first day to its last, and the weekly ones before and after', () => {
    const summer = anException({ from: '2026-06-22', to: '2026-08-14', periods: [{ opens: '10:00', closes: '14:00' }] })
    const opens = (date: string) => hoursOn(office, [summer], date).periods.map((it) => it.opens)
    expect(['2026-06-19', '2026-06-22', '2026-08-14', '2026-08-17'].map(opens)).toEqual([
      ['09:00'],
      ['10:00'],
      ['10:00'],
      ['09:00'],
    ])
  })

  test('are those of the shortest exception, whatever their order, so that one day off holds inside summer hours', () => {
    const summer = anException({ from: '2026-05-01', to: '2026-08-14', periods: [{ opens: '10:00', closes: '14:00' }] })
    const off = anException({ id: idOf(101), from: '2026-05-18' })
    const week = anException({ id: idOf(102), from: '2026-05-18', to: '2026-05-22', address: office.id, periods: [] })
    for (const given of [
      [summer, off],
      [off, summer],
      [week, off, summer],
    ]) {
      expect(hoursOn(office, given, '2026-05-18').exception).toEqual(off)
    }
  })

  test('are, of two equally long exceptions, those of the one for this address', () => {
    const everywhere = anException({ from: monday })
    const here = anException({
      id: idOf(99),
      from: monday,
      address: office.id,
      periods: [{ opens: '17:00', closes: '20:00' }],
    })
    expect(hoursOn(office, [everywhere, here], monday).exception).toEqual(here)
    expect(hoursOn(office, [here, everywhere], monday).exception).toEqual(here)
  })

  test('do not follow an exception for another address', () => {
    const elsewhere = anException({ from: monday, address: idOf(2) })
    expect(hoursOn(office, [elsewhere], monday).periods).toHaveLength(1)
  })

  test('name a public holiday but are not closed by it where no rule says so', () => {
    const day = hoursOn(office, [], '2026-05-01')
    expect(day.holiday?.name.nb).toBe('1. mai')
    expect(day.periods).toHaveLength(1)
  })

  test('can be had for consecutive days over the end of a month and a clock change', () => {
    expect(hoursFrom(office, [], '2026-03-28', 5).map((it) => [it.date, it.periods.length])).toEqual([
      ['2026-03-28', 0],
      ['2026-03-29', 0],
      ['2026-03-30', 1],
      ['2026-03-31', 1],
      ['2026-04-01', 1],
    ])
  })
})

describe('The weekly table', () => {
  test('has a row a day from Monday, and one for a weekend that is closed', () => {
    expect(weekOf(office, monday).map((it) => [it.weekdays, it.periods.length])).toEqual([
      [[1], 1],
      [[2], 1],
      [[3], 1],
      [[4], 1],
      [[5], 1],
      [[6, 7], 0],
    ])
  })

  test('has rows of their own for Saturday and Sunday where one of them is open', () => {
    const saturday = anAddress([{ weekday: 6 }])
    expect(weekOf(saturday, monday).map((it) => it.weekdays)).toEqual([[1], [2], [3], [4], [5], [6], [7]])
  })
})

describe('What is coming', () => {
  const passed = anException({ id: idOf(1), from: '2026-11-01', to: '2026-11-22' })
  const on = anException({
    id: idOf(2),
    from: '2026-11-16',
    to: '2026-11-27',
    periods: [{ opens: '10:00', closes: '12:00' }],
  })
  const christmas = anException({ id: idOf(3), from: '2026-12-24', to: '2026-12-31' })
  const elsewhere = anException({ id: idOf(4), from: '2026-12-01', address: idOf(2) })
  const all = [christmas, elsewhere, on, passed]

  test('lists exceptions that are on or ahead and apply here, soonest first, no more than asked for', () => {
    expect(nextExceptions(all, office.id, monday, 5)).toEqual([on, christmas])
    expect(nextExceptions(all, office.id, monday, 1)).toEqual([on])
  })

  test('finds the next day that would have been open and is not', () => {
    const weekend = anException({ id: idOf(5), from: '2026-11-28' })
    expect(nextClosedDay(office, [weekend, ...all], monday)?.date).toBe('2026-12-24')
  })

  test('counts a closure over the weekend from its first working day', () => {
    expect(nextClosedDay(office, [anException({ from: '2026-11-28', to: '2026-12-01' })], monday)?.date).toBe(
      '2026-11-30',
    )
  })

  test('counts today, and does not look more than 120 days ahead', () => {
    expect(nextClosedDay(office, [anException({ from: monday })], monday)?.date).toBe(monday)
    expect(nextClosedDay(office, [anException({ from: '2027-03-22' })], monday)?.date).toBe('2027-03-22')
    expect(nextClosedDay(office, [anException({ from: '2027-03-23' })], monday)).toBeNull()
  })

  test('does not call a day closed where a shorter exception opens it', () => {
    const open = anException({ id: idOf(6), from: '2026-12-28', periods: [{ opens: '10:00', closes: '12:00' }] })
    const days = nextClosedDay(office, [christmas, open], '2026-12-26')
    expect(days?.date).toBe('2026-12-29')
  })
})
