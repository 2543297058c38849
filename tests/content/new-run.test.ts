import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, weekday } from '#content/date.ts'
import { daysInTerm, lastRuns } from '#content/new-run.ts'
import { inTerm, termOf, termsFrom } from '#content/term.ts'

const [spring, autumn] = termsFrom('2027-01-01', 2)
if (!spring || !autumn) throw new Error('No terms in 2027.')

describe('A run held again in a new term', () => {
  test('keeps its weekday, its week of the term, its weeks of teaching and its time to apply', () => {
    const run = { starts: '2026-09-01', ends: '2026-11-12', applyFrom: '2026-07-01', deadline: '2026-08-18' }
    expect(termOf(run.starts).starts).toBe('2026-08-17')
    expect(daysInTerm(run, spring)).toEqual({
      // The third Tuesday of the term; ten weeks on, of which one is the Easter break.
      starts: '2027-01-26',
      ends: '2027-04-15',
      applyFrom: '2026-11-25',
      deadline: '2027-01-12',
    })
  })

  test('leaves open what was open', () => {
    const run = { starts: '2026-09-01', ends: null, applyFrom: null, deadline: null }
    expect(daysInTerm(run, spring)).toEqual({ ...run, starts: '2027-01-26' })
  })

  test('whatever its days, begins in term on its own weekday, ends on its own, and in order', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((it) => addDays('2025-08-18', it))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), fc.constantFrom(spring, autumn), (starts, length, term) => {
        const run = { starts, ends: addDays(starts, length), applyFrom: null, deadline: addDays(starts, -10) }
        const again = daysInTerm(run, term)
        expect(inTerm(again.starts)).toBe(true)
        expect(weekday(again.starts)).toBe(weekday(starts))
        expect(again.starts >= term.starts).toBe(true)
        expect(again.ends !== null && again.ends >= again.starts).toBe(true)
        expect(weekday(again.ends ?? '')).toBe(weekday(run.ends))
        expect(dayNumber(again.starts) - dayNumber(again.deadline ?? '')).toBe(10)
      }),
    )
  })
})

test('Those held again are the runs of the last term there was, without what was cancelled', () => {
  const run = (starts: string, status: 'open' | 'cancelled' = 'open') => ({ starts, status })
  const runs = [
    run('2026-01-13'),
    run('2026-08-25'),
    run('2026-10-06'),
    run('2026-09-01', 'cancelled'),
    run('2027-02-02'),
  ]
  expect(lastRuns(runs, spring).map((it) => it.starts)).toEqual(['2026-08-25', '2026-10-06'])
  expect(lastRuns([], spring)).toEqual([])
})
