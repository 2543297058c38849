import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { hoursFrom, hoursOn } from '#content/hours.ts'
import { openAt, osloWall } from '#content/open-at.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import { statusAt } from '#content/status.ts'
import { anAddress, anException, anOffice, idOf } from './example.ts'

const minute = 60_000
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).epochMilliseconds

describe('A door', () => {
  const office = anOffice()

  test('is open from its opening minute up to its closing minute', () => {
    expect(statusAt(office, [], at('2026-11-23T08:59')).state).toBe('closed')
    expect(statusAt(office, [], at('2026-11-23T09:00'))).toMatchObject({
      state: 'open',
      closesOn: '2026-11-23',
      closesAt: '15:00',
      until: at('2026-11-23T15:00'),
    })
    expect(statusAt(office, [], at('2026-11-23T14:59:59')).state).toBe('open')
    expect(statusAt(office, [], at('2026-11-23T15:00')).state).toBe('closed')
  })

  test('that is closed says when it opens next: later today, tomorrow, after the weekend', () => {
    const next = (text: string) => {
      const status = statusAt(office, [], at(text))
      return status.state === 'closed' ? status.opensNext : status.state
    }
    expect(next('2026-11-23T07:00')).toEqual({ date: '2026-11-23', opens: '09:00', mode: 'drop-in' })
    expect(next('2026-11-23T15:00')).toEqual({ date: '2026-11-24', opens: '09:00', mode: 'drop-in' })
    expect(next('2026-11-27T16:00')).toEqual({ date: '2026-11-30', opens: '09:00', mode: 'drop-in' })
  })

  test('that is closed for weeks says when it opens again, and which exception closed it', () => {
    const summer = anException({ from: '2026-06-22', to: '2026-08-14' })
    const status = statusAt(office, [summer], at('2026-06-22T10:00'))
    expect(status).toMatchObject({ state: 'closed', opensNext: { date: '2026-08-17', opens: '09:00' } })
    expect(status.today.exception).toEqual(summer)
  })

  test('that never opens promises nothing', () => {
    expect(statusAt(anAddress([]), [], at('2026-11-23T10:00'))).toMatchObject({
      state: 'closed',
      opensNext: null,
      until: null,
    })
  })

  test('with two periods that meet is open until the end of the second', () => {
    const address = anAddress([
      { opens: '09:00', closes: '12:00' },
      { opens: '12:00', closes: '18:30' },
    ])
    expect(statusAt(address, [], at('2026-11-23T10:00'))).toMatchObject({ state: 'open', closesAt: '18:30' })
  })

  test('open to midnight closes at 24:00 of the day, or stays open where the next day begins at 00:00', () => {
    const late = anAddress([{ opens: '20:00', closes: '24:00' }])
    expect(statusAt(late, [], at('2026-11-23T23:59'))).toMatchObject({
      closesOn: '2026-11-23',
      closesAt: '24:00',
      until: at('2026-11-24T00:00'),
    })
    const night = anAddress([
      { opens: '20:00', closes: '24:00' },
      { weekday: 2, opens: '00:00', closes: '02:00' },
    ])
    expect(statusAt(night, [], at('2026-11-23T23:59'))).toMatchObject({ closesOn: '2026-11-24', closesAt: '02:00' })
  })

  test('that closes in the hour spring skips closes as the clock skips it; in the hour autumn repeats, once', () => {
    const night = anAddress([{ weekday: 7, opens: '00:00', closes: '02:30' }])
    expect(statusAt(night, [], at('2026-03-29T01:59'))).toMatchObject({
      state: 'open',
      closesAt: '02:30',
      until: Date.parse('2026-03-29T01:00Z'),
    })
    expect(statusAt(night, [], at('2026-10-25T01:59'))).toMatchObject({ until: Date.parse('2026-10-25T00:30Z') })
    expect(statusAt(night, [], Date.parse('2026-10-25T01:10Z')).state).toBe('closed')
  })

  test('is by appointment while only those who booked or call are served, until anybody may come', () => {
    const address = anAddress([
      { opens: '08:00', closes: '10:00', mode: 'telephone' },
      { opens: '09:00', closes: '11:00', mode: 'appointment' },
      { opens: '11:00', closes: '15:00' },
    ])
    expect(statusAt(address, [], at('2026-11-23T09:30'))).toMatchObject({
      state: 'by-appointment',
      modes: ['telephone', 'appointment'],
      closesAt: '11:00',
      opensNext: { date: '2026-11-23', opens: '11:00', mode: 'drop-in' },
    })
    expect(statusAt(address, [], at('2026-11-23T11:00')).state).toBe('open')
  })

  test('without drop-in hours says when it can be had by appointment next, and is never called open', () => {
    const address = anAddress([{ mode: 'appointment' }])
    expect(statusAt(address, [], at('2026-11-23T08:00'))).toMatchObject({
      state: 'closed',
      opensNext: { date: '2026-11-23', opens: '09:00', mode: 'appointment' },
    })
    expect(statusAt(address, [], at('2026-11-23T10:00'))).toMatchObject({ state: 'by-appointment', opensNext: null })
  })

  test('prefers a drop-in opening tomorrow to an appointment later today', () => {
    const address = anAddress([{ opens: '16:00', closes: '18:00', mode: 'appointment' }, { weekday: 2 }])
    expect(statusAt(address, [], at('2026-11-23T12:00'))).toMatchObject({
      opensNext: { date: '2026-11-24', mode: 'drop-in' },
    })
  })
})

describe('A page left open in a browser', () => {
  test('knows nothing about a day outside the days it was given', () => {
    expect(openAt(hoursFrom(anOffice(), [], '2026-11-23', 7), { date: '2026-11-30', minutes: 600 })).toBeNull()
  })

  test('comes to what the server says, at any minute of a fortnight', () => {
    const office = anOffice()
    const days = hoursFrom(office, [], '2026-10-19', 14)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 * 1440 }), (minutes) => {
        const now = at('2026-10-19T00:00') + minutes * minute
        const { today, until, ...state } = statusAt(office, [], now)
        expect(openAt(days, osloWall(now))).toEqual(state)
      }),
    )
  })
})

/** By itself: the wall clock by Temporal, which stands still where the same hour was shown an hour ago. */
function wallOf(instant: number): { date: string; minutes: number } {
  const known = walls.get(instant) ?? computeWall(instant)
  walls.set(instant, known)
  return known
}

const walls = new Map<number, { date: string; minutes: number }>()

function computeWall(instant: number): { date: string; minutes: number } {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Oslo')
  const repeated = there.subtract({ hours: 1 }).hour === there.hour
  return { date: there.toPlainDate().toString(), minutes: there.hour * 60 + (repeated ? 59 : there.minute) }
}

describe('The clock on the wall in Oslo', () => {
  test('shows the time there, and stands still through the hour that autumn repeats', () => {
    expect(osloWall(at('2026-03-29T01:59') + minute)).toEqual({ date: '2026-03-29', minutes: 180 })
    expect(osloWall(Date.parse('2026-10-25T00:10Z'))).toEqual({ date: '2026-10-25', minutes: 130 })
    expect(osloWall(Date.parse('2026-10-25T01:10Z'))).toEqual({ date: '2026-10-25', minutes: 179 })
    expect(osloWall(Date.parse('2026-10-25T02:10Z'))).toEqual({ date: '2026-10-25', minutes: 190 })
  })

  test('agrees with Temporal at midnight and on the nights the clock changes', () => {
    const nights = ['2026-03-28T22:00Z', '2026-10-24T20:00Z', '2027-03-27T22:00Z', '2026-12-31T21:00Z'].map(Date.parse)
    fc.assert(
      fc.property(fc.constantFrom(...nights), fc.integer({ min: 0, max: 6 * 60 }), (night, minutes) => {
        expect(osloWall(night + minutes * minute)).toEqual(wallOf(night + minutes * minute))
      }),
    )
  })
})

/** Hours and exceptions at quarter hours, some through the night, some to midnight. */
const quarters = fc.integer({ min: 0, max: 96 })
const clockOf = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const span = fc
  .tuple(quarters, quarters)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ opens: clockOf(Math.min(a, b)), closes: clockOf(Math.max(a, b)) }))
const modes = fc.constantFrom('drop-in' as const, 'drop-in' as const, 'appointment' as const, 'telephone' as const)
const line = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), span, mode: modes })
const anyAddress = fc
  .array(line, { maxLength: 12 })
  .map((it) => anAddress(it.map(({ weekday, mode, span }) => ({ weekday, mode, ...span }))))

/** By itself: look at every minute from `now`, for at most two days. */
function scan(address: Address, exceptions: Exception[], now: number) {
  const periods = new Map<string, ReturnType<typeof hoursOn>['periods']>()
  const stateAt = (instant: number) => {
    const { date, minutes } = wallOf(instant)
    const known = periods.get(date) ?? hoursOn(address, exceptions, date).periods
    periods.set(date, known)
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const covering = known.filter((it) => it.opens <= clock && clock < it.closes)
    if (covering.some((it) => it.mode === 'drop-in')) return 'open'
    return covering.length > 0 ? 'by-appointment' : 'closed'
  }
  const state = stateAt(now)
  for (let instant = now + minute; instant < now + 2 * 1440 * minute; instant += minute) {
    if (stateAt(instant) !== state) return { state, until: instant }
  }
  return { state, until: null }
}

describe('Whatever the hours, a status agrees with a scan minute by minute', () => {
  for (const date of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-03-28', '2026-11-23']) {
    test(`on ${date} and the night after it`, () => {
      const exception = fc.option(fc.array(span, { maxLength: 2 }), { nil: undefined })
      fc.assert(
        fc.property(anyAddress, exception, fc.integer({ min: 0, max: 1499 }), (address, periods, minutes) => {
          const exceptions = periods ? [anException({ id: idOf(7), from: date, periods })] : []
          const now = at(`${date}T00:00`) + minutes * minute
          const status = statusAt(address, exceptions, now)
          const scanned = scan(address, exceptions, now)
          expect(status.state).toBe(scanned.state)
          if (status.state !== 'closed' && scanned.until !== null) expect(status.until).toBe(scanned.until)
          if (status.state === 'closed' && scanned.until !== null) expect(status.opensNext).not.toBeNull()
        }),
        { numRuns: 40 },
      )
    })
  }
})
