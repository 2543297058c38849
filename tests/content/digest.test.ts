import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '#content/canonical.ts'
import { digest } from '#content/digest.ts'

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, it]) => [key, turned(it)]),
  )
}

test('Equal content has one digest, in whatever order its keys were written', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void expect(digest(turned(value))).toBe(digest(value))))
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}')
})

test('Another order of a list, another value or another key is other content', () => {
  const digests = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, 3] }, { b: [1, 2] }, { a: '1,2' }].map(digest)
  expect(new Set(digests).size).toBe(5)
})

test('A digest is what a release record takes', () => {
  expect(digest({})).toMatch(/^[0-9a-f]{64}$/)
})
