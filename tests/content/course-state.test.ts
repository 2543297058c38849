import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseState, sessionState, sessionStates, upcomingSessions } from '#content/course-state.ts'
import { addDays } from '#content/date.ts'
import type { Session } from '#content/session.ts'
import { aCourse, aSession, idOf } from './example.ts'

const today = '2026-11-22'
const day = (ahead: number) => addDays(today, ahead)
const stateOf = (...sessions: Session[]) => courseState(aCourse({ sessions }), today).state

const open = aSession({ id: idOf(1), starts: day(40), deadline: day(20), placesLeft: 4 })
const waiting = aSession({ id: idOf(2), starts: day(10), status: 'waiting-list', waiting: 7 })
const later = aSession({ id: idOf(3), starts: day(60), applyFrom: day(5) })
const full = aSession({ id: idOf(4), starts: day(5), status: 'full' })
const passed = aSession({ id: idOf(5), starts: day(3), deadline: day(-1) })
const cancelled = aSession({ id: idOf(6), starts: day(1), status: 'cancelled' })
const over = aSession({ id: idOf(7), starts: day(-90), ends: day(-1) })
const running = aSession({ id: idOf(8), starts: day(-30), ends: day(30) })

describe('A run', () => {
  test.each([
    ['open', open],
    ['waiting-list', waiting],
    ['opens-later', later],
    ['full', full],
    ['deadline-passed', passed],
    ['cancelled', cancelled],
  ])('can be %s', (state, session) => {
    expect(sessionState(session, today)).toBe(state)
  })

  test('takes applications on the last day to apply, and not the day after', () => {
    const session = aSession({ starts: day(10), deadline: day(4) })
    expect([day(4), day(5)].map((it) => sessionState(session, it))).toEqual(['open', 'deadline-passed'])
  })

  test('without a last day to apply takes them through the day it starts', () => {
    const session = aSession({ starts: day(4) })
    expect([day(4), day(5)].map((it) => sessionState(session, it))).toEqual(['open', 'deadline-passed'])
  })

  test('opens on the first day to apply', () => {
    const session = aSession({ starts: day(10), applyFrom: day(4) })
    expect([day(3), day(4)].map((it) => sessionState(session, it))).toEqual(['opens-later', 'open'])
  })

  test('with no places left is full, or has a waiting list where one is kept', () => {
    expect(sessionState(aSession({ starts: day(10), placesLeft: 0 }), today)).toBe('full')
    expect(sessionState(aSession({ starts: day(10), placesLeft: 0, waiting: 0 }), today)).toBe('waiting-list')
    expect(sessionState(aSession({ starts: day(10), placesLeft: 1, waiting: 0 }), today)).toBe('open')
  })
})

describe('A course', () => {
  test('is as good as its best run, and tells about that run', () => {
    const course = aCourse({ sessions: [cancelled, passed, full, waiting, open, later] })
    expect(courseState(course, today)).toEqual({
      state: 'open',
      session: open,
      nextSession: passed,
      deadline: day(20),
      applyFrom: null,
      placesLeft: 4,
      waiting: null,
    })
  })

  test('goes from open over waiting list, opens later, full and deadline passed to cancelled as the better runs fall away', () => {
    const runs = [open, waiting, later, full, passed, cancelled]
    expect(runs.map((_, index) => stateOf(...runs.slice(index).toReversed()))).toEqual([...sessionStates])
  })

  test('of two equally good runs tells about the first to start', () => {
    const sooner = { ...open, id: idOf(9), starts: day(30) }
    expect(courseState(aCourse({ sessions: [open, sooner] }), today).session).toEqual(sooner)
  })

  test('is finished when its runs are over, or none is planned', () => {
    expect(stateOf(over)).toBe('finished')
    expect(stateOf()).toBe('finished')
    expect(stateOf(aSession({ starts: day(-1), status: 'cancelled' }))).toBe('finished')
  })

  test('that is being held and takes nobody in is not finished before its last day has passed', () => {
    const course = aCourse({ sessions: [running] })
    expect(courseState(course, today)).toMatchObject({ state: 'deadline-passed', session: running, nextSession: null })
    expect([day(30), day(31)].map((it) => courseState(course, it).state)).toEqual(['deadline-passed', 'finished'])
  })

  test('that has begun and still takes people in is open', () => {
    expect(stateOf({ ...running, deadline: day(2) })).toBe('open')
  })

  test('with rolling admission is always that, with or without runs', () => {
    expect(courseState(aCourse({ admission: 'rolling' }), today).state).toBe('rolling')
    expect(courseState(aCourse({ admission: 'rolling', sessions: [over, full] }), today)).toMatchObject({
      state: 'rolling',
      session: full,
      nextSession: full,
    })
  })

  test('with admission on request is that, and stays in the lists', () => {
    expect(courseState(aCourse({ admission: 'on-request' }), today).state).toBe('on-request')
  })
})

test('The runs ahead are listed first to start first; those held without admission and those over are not', () => {
  const course = aCourse({ sessions: [open, over, running, cancelled, { ...running, id: idOf(9), deadline: day(2) }] })
  expect(upcomingSessions(course, today).map((it) => it.id)).toEqual([idOf(9), cancelled.id, open.id])
})

test('No run is better than the one the state is about, whatever the runs and their order', () => {
  const some = fc.option(fc.integer({ min: -20, max: 20 }).map(day), { nil: null })
  const session = fc
    .record({
      starts: fc.integer({ min: -20, max: 40 }).map(day),
      length: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
      status: fc.constantFrom('open' as const, 'full' as const, 'waiting-list' as const, 'cancelled' as const),
      placesLeft: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
      applyFrom: some,
      deadline: some,
    })
    .map(({ length, ...it }) => ({ ...it, ends: length === null ? null : addDays(it.starts, length) }))
  fc.assert(
    fc.property(fc.array(session, { maxLength: 5 }), (given) => {
      const sessions = given.map((it, index) => aSession({ ...it, id: idOf(index) }))
      const result = courseState(aCourse({ sessions }), today)
      const ahead = sessions.filter((it) => it.starts >= today)
      const rank = (it: Session) => sessionStates.indexOf(sessionState(it, today))
      if (result.session === null) expect(ahead).toEqual([])
      else {
        expect(sessionState(result.session, today)).toBe(result.state)
        for (const it of ahead) expect(rank(it)).toBeGreaterThanOrEqual(rank(result.session))
      }
      expect(courseState(aCourse({ sessions: sessions.toReversed() }), today)).toEqual(result)
    }),
  )
})
