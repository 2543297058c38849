import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newSince, type Seen, seenNow } from '#cms/following/news.ts'

/** What is new to somebody who follows a search: a rule, tried against what a person with a notebook would do. */

const vacancies = ['a', 'a:1', 'a:2', 'b:1', 'c:1']
/** A look at the search: what is there, and whether a letter is written to our reader then. */
const look = fc.record({ there: fc.subarray(vacancies), letter: fc.boolean() })

it('a letter tells of what is there and was not there at every look since the last letter, and of nothing else', () => {
  fc.assert(
    fc.property(fc.array(look, { maxLength: 30 }), (looks) => {
      let seen: Seen = {}
      let since = -1
      // The notebook: what has been there without a break since the last letter, or since they began.
      let known = new Set<string>()
      let before = new Set<string>()
      let began = false
      for (const [now, { there, letter }] of looks.entries()) {
        seen = seenNow(seen, there, now)
        // Whoever begins to follow is told of nothing that is there already.
        if (!began) {
          began = true
          since = now
          known = new Set(there)
          before = new Set(there)
          continue
        }
        known = new Set([...known].filter((it) => there.includes(it)))
        const told = newSince(seen, there, since)
        expect(new Set(told)).toEqual(new Set(there.filter((it) => !known.has(it))))
        for (const it of told) expect(there).toContain(it)
        if (letter) {
          since = now
          known = new Set(there)
        }
        before = new Set(there)
      }
      expect(Object.keys(seen).sort()).toEqual(began ? [...before].sort() : [])
    }),
    { numRuns: 2000 },
  )
})

it('what was told is told again only after it was gone', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(vacancies), { minLength: 1, maxLength: 20 }), (weeks) => {
      let seen: Seen = {}
      let before: readonly string[] = []
      for (const [now, there] of weeks.entries()) {
        seen = seenNow(seen, there, now)
        if (now > 0) {
          const told = newSince(seen, there, now - 1)
          expect(told.filter((it) => before.includes(it))).toEqual([])
          expect(there.filter((it) => !before.includes(it))).toEqual(told)
        }
        before = there
      }
    }),
  )
})
