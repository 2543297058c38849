import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingOf } from '#site/search/courses/fitting.ts'

/** Scores of hits, those with all words first. */
function fitting(whole: readonly number[], rest: readonly number[]) {
  const scores = [...whole, ...rest]
  return fittingOf([...scores.keys()], whole.length, (it) => scores[it] ?? 0)
}

test('Where every hit has all words, or none has, all fit', () => {
  expect(fitting([3, 2, 1], []).fitting).toBe(3)
  expect(fitting([], [3, 2, 1]).fitting).toBe(3)
})

test('What lacks a word fits where it stands among those that have all', () => {
  expect(fitting([9, 7], [8, 6])).toEqual({ fitting: 3, least: 7 })
})

test('One hit far below that has all words does not make all above it fit', () => {
  expect(fitting([9, 8, 1], [7, 6, 5, 4, 3, 2]).fitting).toBe(2)
})

test('Where what lacks a word is better than all that have all, it fits with the best of these', () => {
  expect(fitting([5, 1], [9, 8, 7, 6, 4, 3]).fitting).toBe(5)
})

test('What fits is what has the least score or a better one, so that every order has the same', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 })
  fc.assert(
    fc.property(scores, scores, (whole, rest) => {
      const { fitting: count, least } = fitting(whole, rest)
      expect([...whole, ...rest].filter((it) => it >= least)).toHaveLength(count)
      expect(count > 0).toBe(whole.length + rest.length > 0)
    }),
  )
})
