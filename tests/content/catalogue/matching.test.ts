import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entriesOf } from '#content/catalogue/entries.ts'
import { filledIn } from '#content/catalogue/filled.ts'
import { compare, spoken } from '#content/catalogue/matching.ts'
import { recognise } from '#content/catalogue/recognise.ts'
import type { FieldKey, Fields } from '#content/catalogue/row.ts'
import type { Table } from '#content/catalogue/table.ts'

const surroundings = { teachesOnline: true, written: 'nb' as const }

/** A course in a world of fields only: what stands, and what imports wrote. */
interface Course {
  current: Fields
  imported: Fields
}

function bringIn(
  course: Course | null,
  cells: Fields,
  code: string,
): { course: Course; changed: FieldKey[]; kept: FieldKey[] } {
  const filled = filledIn(code, cells, surroundings, course?.current)
  const given = spoken(cells, filled)
  if (course === null) {
    const all = { ...filled, ...given }
    return { course: { current: all, imported: all }, changed: [], kept: [] }
  }
  const { changes, kept } = compare(given, filled, course)
  const wrote = Object.fromEntries(changes.map((it) => [it.key, it.after]))
  return {
    course: { current: { ...course.current, ...wrote }, imported: { ...course.imported, ...wrote } },
    changed: changes.map((it) => it.key),
    kept: kept.map((it) => it.key),
  }
}

const headings = ['code', 'title', 'summary', 'level', 'price', 'starts', 'room', 'audiences'] as const
const cell = {
  code: fc.constantFrom('A', 'B', 'C'),
  title: fc.constantFrom('Norsk', 'Sveising', 'Matematikk vg1', ''),
  summary: fc.constantFrom('', 'Kort', 'Lang'),
  level: fc.constantFrom('', 'vg1', 'Vg2', 'tull'),
  price: fc.constantFrom('', 'Gratis', '1 200 kr', '500 per måned'),
  starts: fc.constantFrom('', '2027-01-15', '20.02.2027'),
  room: fc.constantFrom('', '', 'Rom 2'),
  audiences: fc.constantFrom('', 'voksne', 'voksne, lærlinger'),
}
const lines = fc.array(fc.record(cell), { minLength: 1, maxLength: 8 })

function tableOf(rows: readonly Record<(typeof headings)[number], string>[]): Table {
  return {
    format: 'csv',
    headings: [...headings],
    rows: rows.map((it, at) => ({ row: at + 2, cells: new Map(Object.entries(it)), beyond: 0 })),
  }
}

function read(rows: readonly Record<(typeof headings)[number], string>[]) {
  return entriesOf(tableOf(rows), recognise(headings))
}

it('In which order the rows stand does not matter', () => {
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.nat()), (rows, numbers) => {
      const keyed = rows.map((it) => ({ it, key: numbers.next().value ?? 0 }))
      const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ it }) => it)
      const plain = (all: typeof rows) => {
        const { good, refused } = read(all)
        return {
          good: new Map(good.map((it) => [it.code, it.fields])),
          refused: new Set(refused.map((it) => it.code)),
        }
      }
      expect(plain(shuffled)).toEqual(plain(rows))
    }),
  )
})

it('The same file twice changes nothing', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      for (const { code, fields } of read(rows).good) {
        const { course } = bringIn(null, fields, code)
        const again = bringIn(course, fields, code)
        expect(again).toEqual({ course, changed: [], kept: [] })
      }
    }),
  )
})

it('A second file leaves what a third, the same as it, has nothing to change in', () => {
  fc.assert(
    fc.property(lines, lines, (first, second) => {
      const before = new Map(read(first).good.map(({ code, fields }) => [code, bringIn(null, fields, code).course]))
      for (const { code, fields } of read(second).good) {
        const once = bringIn(before.get(code) ?? null, fields, code)
        const twice = bringIn(once.course, fields, code)
        expect(twice.changed).toEqual([])
        expect(twice.kept).toEqual([])
      }
    }),
  )
})

it('What an editor wrote by hand is never changed, whatever files come, until somebody asks for it', () => {
  fc.assert(
    fc.property(lines, lines, lines, (first, second, third) => {
      const entry = read(first).good[0]
      if (!entry) return
      let { course } = bringIn(null, entry.fields, entry.code)
      course = { ...course, current: { ...course.current, title: 'Skrevet for hånd', summary: 'Av en redaktør' } }
      for (const file of [second, third]) {
        const next = read(file).good.find((it) => it.code === entry.code)
        if (!next) continue
        const came = bringIn(course, next.fields, next.code)
        expect(came.course.current).toMatchObject({ title: 'Skrevet for hånd', summary: 'Av en redaktør' })
        expect(came.kept).toContain('title')
        const asked = compare(next.fields, {}, course, ['title']).changes.map((it) => it.key)
        expect(asked).toContain('title')
        course = came.course
      }
    }),
  )
})

it('What an editor adds where the file is silent is left alone, sessions’ rooms too', () => {
  const given: Fields = { title: 'Norsk', sessions: [{ starts: '2027-01-15' }] }
  const { course } = bringIn(null, given, 'A')
  const sessions = [{ starts: '2027-01-15', room: 'Rom 2', status: 'open' as const }]
  const touched = { ...course, current: { ...course.current, duration: 'To uker', sessions } }
  expect(bringIn(touched, given, 'A').changed).toEqual([])
  const more: Fields = { ...given, sessions: [{ starts: '2027-01-15' }, { starts: '2027-08-20' }] }
  expect(bringIn(touched, more, 'A').changed).toEqual(['sessions'])
})

it('A course made by hand gets what it lacks, and keeps what it has', () => {
  const course = { current: { title: 'Norsk for voksne', summary: 'Hos oss' }, imported: {} }
  const came = bringIn(course, { title: 'NORSK', summary: null, duration: 'Ti uker' }, 'A')
  expect(came).toMatchObject({ changed: ['duration'], kept: ['title'] })
})

it('What is only filled in follows the file until somebody writes it', () => {
  const { course } = bringIn(null, { title: 'Noe' }, 'A')
  expect(course.current).toMatchObject({ subject: 'other', priceTerms: 'ask', admission: 'on-request', mode: 'online' })
  expect(course.current.summary).toBe('Noe (kode A). Spør oss om oppstart og hvordan du søker.')
  const renamed = bringIn(course, { title: 'Matematikk 1P' }, 'A')
  expect(renamed.course.current).toMatchObject({
    subject: 'mathematics',
    summary: expect.stringContaining('Matematikk 1P'),
  })
  const placed = { ...course, current: { ...course.current, subject: 'crafts' as const } }
  expect(bringIn(placed, { title: 'Matematikk 1P' }, 'A').course.current.subject).toBe('crafts')
})

it('A minimal course says the same in nynorsk', () => {
  expect(filledIn('A', { title: 'Noko', written: 'nn' }, surroundings).summary).toBe(
    'Noko (kode A). Spør oss om oppstart og korleis du søkjer.',
  )
})

it('A file that says less than the one before takes nothing back of what it has no column for', () => {
  const { course } = bringIn(null, { title: 'Noe', amount: 500, sessions: [{ starts: '2027-01-15' }] }, 'A')
  expect(course.current).toMatchObject({ priceTerms: 'paid', admission: 'sessions' })
  expect(bringIn(course, { title: 'Noe' }, 'A').changed).toEqual([])
})
