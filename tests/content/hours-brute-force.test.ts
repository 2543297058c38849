import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { hoursFrom, hoursOn } from '#content/hours.ts'
import { openAt, osloWall } from '#content/open-at.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import { seasons } from '#content/season.ts'
import { statusAt } from '#content/status.ts'
import { anyAddress, anyDay, exceptionsAround } from './hours-chance.ts'
import { type PaintedDay, paintDay } from './hours-oracle.ts'

/** Whatever the rules of an address, its hours are those that painting every minute of every day gives. */

const minute = 60_000
/** An address, its exceptions, and a day around which they are. */
const anyCase = anyDay.chain((date) => fc.tuple(fc.constant(date), anyAddress, exceptionsAround(date)))

class Oracle {
  readonly #address: Address
  readonly #exceptions: readonly Exception[]
  readonly #days = new Map<string, PaintedDay>()

  constructor(address: Address, exceptions: readonly Exception[]) {
    this.#address = address
    this.#exceptions = exceptions
  }

  day(date: Temporal.PlainDate): PaintedDay {
    const key = date.toString()
    const known = this.#days.get(key) ?? paintDay(this.#address, this.#exceptions, date)
    this.#days.set(key, known)
    return known
  }

  /** What is painted where the clock on a wall in Oslo stands; it stands still while autumn repeats an hour. */
  at(instant: number): { date: Temporal.PlainDate; minute: number; modes: number } {
    const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Oslo')
    const isRepeated = there.subtract({ hours: 1 }).hour === there.hour
    const date = there.toPlainDate()
    const at = there.hour * 60 + (isRepeated ? 59 : there.minute)
    return { date, minute: at, modes: this.day(date).minutes[at] ?? 0 }
  }

  /** The first minute after one, within a year, for which `is` holds. */
  next(date: Temporal.PlainDate, after: number, is: (modes: number) => boolean): string | null {
    for (let ahead = 0; ahead < 366; ahead++) {
      const day = date.add({ days: ahead })
      const { minutes } = this.day(day)
      const found = minutes.findIndex((modes, at) => (ahead > 0 || at > after) && is(modes))
      if (found >= 0) return `${day.toString()} ${clock(found)}`
    }
    return null
  }
}

const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
const stateOf = (modes: number) => (modes & 1 ? 'open' : modes > 0 ? 'by-appointment' : 'closed')
const isDropIn = (modes: number) => (modes & 1) > 0

/** The minutes of a day as its periods have them. */
function minutesOf(periods: ReturnType<typeof hoursOn>['periods']): number[] {
  const bits = { 'drop-in': 1, appointment: 2, telephone: 4 }
  return Array.from({ length: 1440 }, (_, at) =>
    periods.filter((it) => it.opens <= clock(at) && clock(at) < it.closes).reduce((all, it) => all | bits[it.mode], 0),
  )
}

describe('Whatever the rules', () => {
  test('the hours of a day, and what set them, are what painting its minutes gives', () => {
    fc.assert(
      fc.property(anyCase, ([date, address, exceptions]) => {
        expect(seasons.safeParse(address.seasons).success).toBe(true)
        const painted = paintDay(address, exceptions, Temporal.PlainDate.from(date))
        const day = hoursOn(address, exceptions, date)
        expect(minutesOf(day.periods)).toEqual([...painted.minutes])
        expect(day.setBy).toBe(painted.paintedBy)
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  test('a status at any instant is what looking at the minutes after it gives', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 1499 }), ([date, address, exceptions], minutes) => {
        const oracle = new Oracle(address, exceptions)
        const now = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Oslo').epochMilliseconds + minutes * minute
        const status = statusAt(address, exceptions, now)
        const { date: today, minute: at, modes } = oracle.at(now)
        expect(status.state).toBe(stateOf(modes))
        if (status.state === 'closed' || status.state === 'by-appointment') {
          const dropIn = oracle.next(today, at, isDropIn)
          const any = status.state === 'closed' ? oracle.next(today, at, (it) => it > 0) : null
          const opens = status.opensNext && `${status.opensNext.date} ${status.opensNext.opens}`
          expect(opens).toBe(dropIn ?? any)
        }
        if (status.until !== null) expect(status.until).toBe(endOf(oracle, now))
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  test('the script of a page that was rendered up to eight days ago says the same', () => {
    const age = fc.integer({ min: 0, max: 8 })
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 1439 }), age, ([date, address, exceptions], minutes, days) => {
        const rendered = Temporal.PlainDate.from(date).subtract({ days }).toString()
        const carried = hoursFrom(address, exceptions, rendered, 10)
        const now = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Oslo').epochMilliseconds + minutes * minute
        const { today: _today, until: _until, ...server } = statusAt(address, exceptions, now)
        const page = openAt(carried, osloWall(now))
        expect(page?.state).toBe(server.state)
        const last = carried.at(-1)?.date ?? ''
        // What lies past the days that a page carries it cannot know.
        if (page?.state !== 'closed' && server.state !== 'closed' && server.closesOn < last)
          expect(page).toMatchObject({ closesOn: server.closesOn, closesAt: server.closesAt })
        if (page?.state === 'closed' && server.state === 'closed' && page.opensNext?.mode === 'drop-in')
          expect(page.opensNext).toEqual(server.opensNext)
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})

/** The first instant at which the state is another: hours begin and end on quarters, and clocks change by whole hours. */
function endOf(oracle: Oracle, now: number): number {
  const state = stateOf(oracle.at(now).modes)
  const quarter = 15 * minute
  for (let at = now - (now % quarter) + quarter; at < now + 400 * 1440 * minute; at += quarter)
    if (stateOf(oracle.at(at).modes) !== state) return at
  throw new Error('It never ends.')
}
