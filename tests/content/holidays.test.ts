import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { easter, holidayOn, holidaysOf } from '#content/holidays.ts'

const easterSundays = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
]

describe('The calendar', () => {
  test.each(easterSundays)('puts Easter Sunday on %s', (date) => {
    expect(easter(Number(date.slice(0, 4)))).toBe(date)
  })

  test('has the days of 2026 in order, with the eves marked', () => {
    expect(holidaysOf(2026).map((it) => `${it.date} ${it.name.nb}${it.public ? '' : ' (eve)'}`)).toMatchInlineSnapshot(`
      [
        "2026-01-01 første nyttårsdag",
        "2026-04-01 onsdag før skjærtorsdag (eve)",
        "2026-04-02 skjærtorsdag",
        "2026-04-03 langfredag",
        "2026-04-04 påskeaften (eve)",
        "2026-04-05 første påskedag",
        "2026-04-06 andre påskedag",
        "2026-05-01 1. mai",
        "2026-05-14 Kristi himmelfartsdag",
        "2026-05-17 17. mai",
        "2026-05-23 pinseaften (eve)",
        "2026-05-24 første pinsedag",
        "2026-05-25 andre pinsedag",
        "2026-12-24 julaften (eve)",
        "2026-12-25 første juledag",
        "2026-12-26 andre juledag",
        "2026-12-31 nyttårsaften (eve)",
      ]
    `)
  })

  test('has twelve public holidays and five eves every year, each bound to the weekday its name says', () => {
    for (const date of easterSundays) {
      const days = holidaysOf(Number(date.slice(0, 4)))
      expect(days.filter((it) => it.public)).toHaveLength(12)
      expect(days.filter((it) => !it.public)).toHaveLength(5)
      const weekdayOf = (name: string) => {
        const found = days.find((it) => it.name.nb === name)
        return found && Temporal.PlainDate.from(found.date).dayOfWeek
      }
      expect(
        ['skjærtorsdag', 'langfredag', 'Kristi himmelfartsdag', 'andre pinsedag', 'pinseaften'].map(weekdayOf),
      ).toEqual([4, 5, 4, 1, 6])
    }
  })

  test('says which holiday a day is, in bokmål, nynorsk and English, or that it is none', () => {
    expect(holidayOn('2026-04-02')).toEqual({
      key: 'maundy-thursday',
      date: '2026-04-02',
      public: true,
      name: { nb: 'skjærtorsdag', nn: 'skjertorsdag', en: 'Maundy Thursday' },
    })
    expect(holidayOn('2026-12-24')).toMatchObject({ public: false, name: { nn: 'julaftan' } })
    expect(holidayOn('2026-11-23')).toBeNull()
  })

  test('calls 17 May by that name where Whit Monday or Ascension falls on it', () => {
    expect(holidayOn('2027-05-17')?.name.nb).toBe('17. mai')
    expect(holidayOn('2012-05-17')?.name.nb).toBe('17. mai')
    expect(holidaysOf(2027).filter((it) => it.date === '2027-05-17')).toHaveLength(2)
  })

  test('calls a day by its public holiday where an eve falls on the same day', () => {
    const both = Array.from({ length: 80 }, (_, index) => 2020 + index)
      .flatMap((year) => holidaysOf(year))
      .filter((it, index, all) => !it.public && all.some((other, at) => at !== index && other.date === it.date))
    expect(both.length).toBeGreaterThan(0)
    for (const eve of both) expect(holidayOn(eve.date)?.public).toBe(true)
  })
})
