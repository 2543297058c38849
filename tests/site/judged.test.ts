import { describe, expect, test } from 'vitest'
import { courses } from '#content/seed/courses/index.ts'
import { seedId } from '#content/seed/ids.ts'
import { type Answers, type JudgedQuery, judged } from '../bench/search/judged.ts'
import { udirMissing, udirSubjects } from '../bench/search/udir.ts'

const tune = judged('tune')
const untouched = judged('untouched')
const all = [...tune, ...untouched]

const seeded = courses('2026-11-22')
const seededIds = new Set(seeded.map((it) => it.id))
const seededTitles = new Set(seeded.map((it) => it.title.no))
const udir = udirSubjects()

const size = (it: Answers) => it.titles.length + it.codes.length + it.seed.length
/** Whoever types æ, ø and å without their strokes asks the same. */
const bare = (q: string) =>
  q.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'a').replaceAll(' ', '')
const named = (queries: JudgedQuery[]) => queries.map((it) => it.q)

describe('The judged queries', () => {
  test('are at least 150 in all, and as many of each kind in one part as in the other, give or take one', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    for (const kind of new Set(all.map((it) => it.kind))) {
      const [a, b] = [tune, untouched].map((part) => part.filter((it) => it.kind === kind).length)
      expect(Math.abs((a ?? 0) - (b ?? 0)), kind).toBeLessThanOrEqual(1)
    }
  })

  test('are asked once, and none in both parts', () => {
    expect(new Set(named(all).map((it) => it.toLowerCase())).size).toBe(all.length)
    const tuned = new Set(named(tune).map(bare))
    expect(named(untouched).filter((it) => tuned.has(bare(it)))).toEqual([])
  })

  test('are in nynorsk for at least every seventh', () => {
    expect(all.filter((it) => it.written === 'nn').length).toBeGreaterThanOrEqual(all.length / 7)
  })

  test('have an answer that may stand first, unless the catalogue has none', () => {
    expect(named(all.filter((it) => (size(it.best) === 0) !== (it.kind === 'none')))).toEqual([])
    expect(named(all.filter((it) => it.kind === 'none' && size(it.right) > 0))).toEqual([])
  })

  test('never put first what is not right', () => {
    const wrong = all.filter(({ best, right }) =>
      (['titles', 'codes', 'seed'] as const).some((of) => best[of].some((it) => !right[of].includes(it))),
    )
    expect(named(wrong)).toEqual([])
  })

  test('name only seeded courses that exist', () => {
    expect(all.flatMap((it) => it.right.seed).filter((it) => !seededIds.has(seedId(`course:${it}`)))).toEqual([])
  })

  test('name only titles and codes that exist', (context) => {
    if (udir === undefined) return context.skip(udirMissing)
    const titles = new Set([...udir.map((it) => it.name), ...seededTitles])
    const codes = new Set(udir.map((it) => it.code))
    expect(all.flatMap((it) => it.right.titles).filter((it) => !titles.has(it))).toEqual([])
    expect(all.flatMap((it) => it.right.codes).filter((it) => !codes.has(it))).toEqual([])
  })
})
