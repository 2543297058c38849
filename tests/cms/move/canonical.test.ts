import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { canonical, type Document } from '#cms/move/canonical.ts'
import { firstDifference } from '#cms/move/difference.ts'

/** What is looked at of a field, as Payload hands it to its adapters. */
const as = (field: object) => field as FlattenedField

const fields = [
  as({ name: 'title', type: 'text', localized: true }),
  as({ name: 'order', type: 'number', defaultValue: 100 }),
  as({ name: 'day', type: 'date' }),
  as({ name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true }),
  as({ name: 'body', type: 'richText', localized: true }),
  as({ name: 'values', type: 'json' }),
  as({ name: 'price', type: 'group', flattenedFields: [as({ name: 'kind', type: 'select', defaultValue: 'ask' })] }),
  as({ name: 'rows', type: 'array', flattenedFields: [as({ name: 'text', type: 'text' })] }),
]

const word = fc.string({ minLength: 1, maxLength: 8 })
const json = fc.jsonValue({ maxDepth: 3 }).filter((it) => it !== null)
const documents: fc.Arbitrary<Document> = fc.record({
  id: word,
  title: fc.record({ no: word, en: word }),
  order: fc.integer(),
  day: fc.date({ noInvalidDate: true }).map((it) => it.toISOString()),
  regions: fc.array(word, { minLength: 1 }),
  body: fc.record({ no: json }),
  values: json,
  price: fc.record({ kind: word }),
  rows: fc.array(fc.record({ id: word, text: word }), { minLength: 1 }),
})

const differ = (a: Document, b: Document) => firstDifference(canonical(a, fields), canonical(b, fields))

/** The paths of all that is no list or object, and of empty ones. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [path]
  return Object.entries(value).flatMap(([key, it]) => leavesOf(it, [...path, key]))
}

function withLeaf(value: unknown, [key, ...rest]: string[], leaf: unknown): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value)) return value.map((it, index) => (String(index) === key ? withLeaf(it, rest, leaf) : it))
  return { ...Object(value), [key]: withLeaf(Object(value)[key], rest, leaf) }
}

it('a document is the same as itself, in whatever order its keys are', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      expect(differ(doc, Object.fromEntries(Object.entries(doc).reverse()))).toBeNull()
    }),
  )
})

it('whatever leaf of a document is changed, the comparison says where', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (doc, which) => {
      const leaves = leavesOf(doc)
      const path = leaves[which % leaves.length] ?? []
      const changed = withLeaf(doc, path, 'a word longer than the others')
      expect(differ(doc, changed as Document)).toBe(path.join('.'))
    }),
  )
})

it('whatever field is taken out, or is one too many, the comparison says which', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('title', 'day', 'regions', 'body', 'values', 'rows'), (doc, key) => {
      const { [key]: _gone, ...rest } = doc
      expect(differ(doc, rest)).toBe(key)
      expect(differ(rest, doc)).toBe(key)
    }),
  )
  expect(differ({ id: 'a' }, { id: 'a', unknown: 1 })).toBe('unknown')
})

it('what SQLite has a column for and MongoDB does not store is the same: null, nothing, an empty list, a date', () => {
  const day = new Date('2026-02-03T04:05:06.789Z')
  const inSqlite = {
    id: 'a',
    title: { no: 'A', en: null },
    day: day.toISOString(),
    regions: [],
    body: {},
    values: null,
    rows: [],
  }
  expect(differ(inSqlite, { _id: 'x', id: 'a', title: { no: 'A' }, day })).toBeNull()
  expect(differ({ title: { no: '' } }, { title: {} })).toBe('title')
})

it('a default stands in for nothing, not for null, as Payload has it', () => {
  expect(differ({}, { order: 100, price: { kind: 'ask' } })).toBeNull()
  expect(differ({ order: null }, { order: 100 })).toBe('order')
  expect(differ({ order: null }, {})).toBe('order')
  expect(differ({ price: { kind: null } }, { price: {} })).toBe('price.kind')
})

it('JSON is compared as it is: null, an empty list and nothing are three things', () => {
  expect(differ({ values: { a: null } }, { values: {} })).toBe('values.a')
  expect(differ({ values: [] }, {})).toBe('values')
  expect(differ({ values: { a: [] } }, { values: { a: {} } })).toBe('values.a')
  expect(differ({ values: JSON.parse('{"__proto__":{}}') }, { values: {} })).toBe('values.__proto__')
})
