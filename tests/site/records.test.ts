import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startOfDay } from '#content/date.ts'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { seed } from '#content/seed/index.ts'
import type { Held } from '#site/records/held.ts'
import { takeIn } from '#site/records/intake.ts'
import { recordingReader, withContent } from '#site/records/recording.ts'
import { View } from '#site/records/view.ts'

const day = '2026-11-22'
const noon = startOfDay(day) + 12 * 3_600_000
const { courses, regions } = seed(day)
const read = recordingReader()
let sequence = 0

function held<K extends Kind>(kind: K, body: Content[K], times: { from?: string; until?: string } = {}): Held {
  const { from = null, until = null } = times
  const lastmod = '2026-01-01T00:00:00Z'
  const taken = takeIn({
    kind,
    id: body.id,
    locales: ['no'],
    digest: digest(body),
    lastmod,
    from,
    until,
    sequence: ++sequence,
    body,
  })
  if ('refused' in taken) throw new Error(taken.refused.reason)
  return taken.held
}

const [first, second, third] = courses
if (!first || !second || !third) throw new Error('The seed has fewer than three courses.')
const [region] = regions
if (!region) throw new Error('The seed has no region.')

function filled(): View {
  return View.empty(noon).update({
    put: [...courses.map((it) => held('course', it)), held('region', region as Content['region'])],
    now: noon,
  }).view
}

test('Pages that render at the same time each note their own reads', async () => {
  const view = filled()
  const notes = await Promise.all(
    courses.map((course) => {
      const reads = new Set<string>()
      return withContent(view, reads, async () => {
        await nextTurn()
        read.get('course', course.id)
        await nextTurn()
        read.list('course', 'short', course.id.slice(-8))
        return [...reads]
      })
    }),
  )
  const expected = courses.map(({ id }) => [`get course ${id}`, `list course short ${id.slice(-8)}`])
  expect(notes).toEqual(expected)
})

test('What is not there is noted too, and its coming touches who asked', () => {
  const view = View.empty(noon)
  const reads = new Set<string>()
  withContent(view, reads, () => {
    expect(read.get('course', first.id)).toBeUndefined()
    expect(read.list('course', 'mode', first.mode)).toEqual([])
    expect(read.count('course', 'mode', first.mode)).toBe(0)
    expect(read.all('course')).toEqual([])
    expect(read.locales('course', first.id)).toEqual(['no'])
  })
  const { touched } = view.update({ put: [held('course', first)], now: noon })
  expect([...reads].filter((key) => !touched.has(key))).toEqual([])
})

test('A change inside a document touches its lists but not their counts', () => {
  const changed = held('course', { ...first, title: { no: 'Et annet navn' } })
  const { touched } = filled().update({ put: [changed], now: noon })
  expect(touched).toContain(`list course mode ${first.mode}`)
  expect([...touched].filter((key) => key.startsWith('count') || key.startsWith('locales'))).toEqual([])
})

test('Lists are sorted by id, whatever order the records came in', () => {
  const backwards = courses.toReversed().map((it) => held('course', it))
  const { view } = View.empty(noon).update({ put: backwards, now: noon })
  const ids = withContent(view, null, () => read.list('course', 'mode', 'online').map((it) => it.id))
  expect(ids.length).toBeGreaterThan(1)
  expect(ids).toEqual(ids.toSorted())
})

test('A view never changes: the next one leaves it as it was', () => {
  const view = filled()
  const before = withContent(view, null, () => read.all('course').length)
  view.update({ gone: [{ kind: 'course', id: first.id, sequence: ++sequence, at: `${day}T00:00:00Z` }], now: noon + 1 })
  expect(withContent(view, null, () => read.all('course').length)).toBe(before)
})

test('Content cannot be changed by a page that reads it', () => {
  const body = withContent(filled(), null, () => read.get('course', first.id))
  expect(() => body?.sessions.push({} as never)).toThrow(TypeError)
})

test('The clock is due at the next from, until, or midnight in Oslo, whichever is first', () => {
  const view = View.empty(noon)
  const midnight = startOfDay('2026-11-23')
  expect(view.dueAt()).toBe(midnight)
  const timed = [
    held('course', first, { from: '2026-11-22T15:00:00Z' }),
    held('course', second, { until: '2026-11-22T14:00:00Z' }),
    held('course', third, { from: '2026-11-24T14:00:00Z' }),
  ]
  const next = view.update({ put: timed, now: noon }).view
  expect(next.dueAt()).toBe(Date.parse('2026-11-22T14:00:00Z'))
  const later = next.update({ now: next.dueAt() })
  expect(later.changes.map((it) => it.id)).toEqual([second.id])
  expect(later.view.dueAt()).toBe(Date.parse('2026-11-22T15:00:00Z'))
})

test('The day changes at midnight in Oslo also when the clocks are set', () => {
  for (const [before, after] of [
    ['2026-03-28', '2026-03-29'],
    ['2026-10-24', '2026-10-25'],
    ['2026-10-25', '2026-10-26'],
  ] as const) {
    const view = View.empty(startOfDay(before) + 1)
    expect(view.dueAt()).toBe(startOfDay(after))
    expect(view.update({ now: startOfDay(after) - 1 }).touched).toEqual(new Set())
    expect(view.update({ now: startOfDay(after) }).touched).toEqual(new Set(['today']))
  }
})

test('Reading content outside a page says so', () => {
  expect(() => read.today()).toThrow('Content was read outside a page (today)')
})
