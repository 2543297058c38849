import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listedUnder } from '#content/course-regions.ts'
import { courseState } from '#content/course-state.ts'
import { addDays } from '#content/date.ts'
import { goalReach, type Reach } from '#content/goal-reach.ts'
import type { Region } from '#content/region.ts'
import { regions as nordland } from '#content/seed/regions.ts'
import { aCourse, aRegion, aSession, idOf } from './example.ts'

const today = '2026-11-22'
const [west, east] = [idOf(20), idOf(21)]
const municipality = (number: string) => ({ number, name: `M${number}`, sami: null })
const regions: Region[] = [
  aRegion({ id: west, slug: 'vest', municipalities: ['1801', '1802', '1803'].map(municipality) }),
  aRegion({ id: east, slug: 'ost', municipalities: ['1811', '1812'].map(municipality) }),
]
/** Vest has two addresses, Øst one. */
const [town, village, other] = [idOf(1), idOf(2), idOf(3)]
const places = [
  {
    id: idOf(10),
    region: west,
    addresses: [
      { id: town, municipality: '1801' },
      { id: village, municipality: '1802' },
    ],
  },
  { id: idOf(11), region: east, addresses: [{ id: other, municipality: '1811' }] },
]

type Given = Parameters<typeof aCourse>[0]
const rolling = (given: Given = {}) => aCourse({ admission: 'rolling', region: west, ...given })

function reached(courses: readonly ReturnType<typeof aCourse>[], of = regions): Record<string, Reach> {
  return Object.fromEntries(goalReach(courses, places, of, today).map((it) => [it.number, it.reach]))
}

describe('A goal reaches a municipality', () => {
  test('not at all where no course does', () => {
    expect(reached([])).toEqual({ 1801: 'none', 1802: 'none', 1803: 'none', 1811: 'none', 1812: 'none' })
  })

  test('there, where a run that is not over is held; and the rest of the region in the region', () => {
    const course = rolling({
      places: [idOf(10)],
      sessions: [aSession({ starts: addDays(today, 9), address: village })],
    })
    expect(reached([course])).toEqual({ 1801: 'region', 1802: 'here', 1803: 'region', 1811: 'none', 1812: 'none' })
  })

  test('at every address of its places where no run says which, and of its region where it has no place', () => {
    expect(reached([rolling({ places: [idOf(10)] })])).toMatchObject({ 1801: 'here', 1802: 'here', 1803: 'region' })
    expect(reached([rolling({ region: east })])).toMatchObject({ 1811: 'here', 1812: 'region', 1801: 'none' })
  })

  test('online where that is the only way, whoever owns the course', () => {
    const online = rolling({ mode: 'online', region: east })
    expect(reached([online, rolling({ places: [idOf(10)] })])).toMatchObject({ 1803: 'region', 1811: 'online' })
  })

  test('with a course that is full or past its deadline, not with one that is cancelled or over', () => {
    const run = { starts: addDays(today, 9), address: other }
    const held = (given: Partial<Parameters<typeof aSession>[0]>) =>
      reached([aCourse({ region: east, sessions: [aSession({ ...run, ...given })] })])['1811']
    expect(held({ status: 'full' })).toBe('here')
    expect(held({ deadline: addDays(today, -1) })).toBe('here')
    expect(held({ status: 'cancelled' })).toBe('none')
    expect(held({ starts: addDays(today, -9), ends: addDays(today, -1) })).toBe('none')
  })

  test('no better because a course is listed in its region, unless it is partly online', () => {
    const listed = { places: [idOf(10)], shownIn: [east] }
    expect(reached([rolling(listed)])['1811']).toBe('none')
    expect(reached([rolling({ ...listed, mode: 'blended' })])).toMatchObject({
      1801: 'here',
      1803: 'region',
      1811: 'online',
    })
    expect(reached([rolling({ places: [idOf(10)], mode: 'blended' })])['1811']).toBe('none')
  })

  test('of a closed region as part of the one that answers for it', () => {
    const closed = regions.map((it) => (it.id === east ? { ...it, closed: { on: today, successor: west } } : it))
    expect(reached([rolling({ places: [idOf(10)] })], closed)['1812']).toBe('region')
  })
})

const id = fc.constantFrom(town, village, other, idOf(99))
const run = fc
  .record({
    address: fc.option(id),
    starts: fc.integer({ min: -20, max: 20 }),
    status: fc.constantFrom('open' as const, 'full' as const, 'cancelled' as const),
  })
  .map(({ starts, ...it }) => aSession({ ...it, starts: addDays(today, starts), ends: addDays(today, starts + 3) }))
const course = fc
  .record({
    region: fc.constantFrom(west, east),
    shownIn: fc.subarray([west, east]),
    mode: fc.constantFrom('in-place' as const, 'online' as const, 'blended' as const),
    places: fc.subarray([idOf(10), idOf(11)]),
    admission: fc.constantFrom('rolling' as const, 'sessions' as const),
    sessions: fc.array(run, { maxLength: 3 }),
  })
  .map((given) => aCourse(given))

describe('Whatever courses there are', () => {
  test('every municipality is reached in one way, that of the course which is nearest', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 6 }), (courses) => {
        const all = goalReach(courses, places, regions, today)
        expect(all.map((it) => it.number)).toEqual(['1801', '1802', '1803', '1811', '1812'])
        // The same from each course by itself: nothing one course does takes away from another.
        const order: Reach[] = ['here', 'region', 'online', 'none']
        const alone = courses.map((it) => goalReach([it], places, regions, today))
        for (const [index, { reach }] of all.entries()) {
          const best = Math.min(3, ...alone.map((each) => order.indexOf(each[index]?.reach ?? 'none')))
          expect(reach).toBe(order[best])
        }
      }),
    )
  })

  test('one that is held nowhere, or no longer, reaches nobody', () => {
    fc.assert(
      fc.property(course, (it) => {
        fc.pre(['finished', 'cancelled'].includes(courseState(it, today).state))
        expect(goalReach([it], places, regions, today).every(({ reach }) => reach === 'none')).toBe(true)
      }),
    )
  })

  test('each is listed under its owner and where it is shown, once, or where everybody finds it', () => {
    fc.assert(
      fc.property(course, fc.boolean(), (it, isCountys) => {
        const under = listedUnder({ ...it, region: isCountys ? null : it.region })
        expect(new Set(under).size).toBe(under.length)
        expect(under.length).toBeGreaterThan(0)
        for (const region of [...it.shownIn, ...(isCountys ? [] : [it.region])]) expect(under).toContain(region)
        expect(under.includes('online')).toBe(it.mode === 'online')
      }),
    )
  })
})

test('The 41 municipalities of Nordland are there once each', () => {
  const all = goalReach([], [], nordland, today).map((it) => it.number)
  expect(all).toHaveLength(41)
  expect(new Set(all).size).toBe(41)
})
