import type { Course } from '#content/course.ts'
import { seedId } from '#content/seed/ids.ts'
import type { Answers, JudgedQuery } from './judged.ts'

/** How well an engine answers judged queries: means over the queries that have an answer. */
export interface Score {
  queries: number
  /** Share whose first course may stand first. */
  first: number
  /** Right ones among the first ten, of as many as there could be. */
  precision: number
  /** Right ones among the first ten, of all. */
  recall: number
  /** Share that has an answer and found nothing. */
  empty: number
  /** Of the queries that have no answer, the share for which something was claimed. */
  claimed: number
}

/** What one query came to. */
export interface Judgement {
  q: string
  kind: JudgedQuery['kind']
  first: boolean
  precision: number
  recall: number
  empty: boolean
}

/** Finds at most ten courses, the best first, by id. */
export type Finder = (q: string) => string[]

/** Judges an engine on queries over a catalogue. */
export function judge(queries: readonly JudgedQuery[], courses: readonly Course[], find: Finder): Judgement[] {
  const meant = answersAmong(courses)
  return queries.map(({ q, kind, best, right }) => {
    const found = find(q)
    const [bests, rights] = [meant(best), meant(right)]
    const hits = found.filter((it) => rights.has(it)).length
    return {
      q,
      kind,
      first: bests.has(found[0] ?? ''),
      precision: hits / Math.max(1, Math.min(10, rights.size)),
      recall: hits / Math.max(1, rights.size),
      empty: found.length === 0,
    }
  })
}

export function scoreOf(judgements: readonly Judgement[]): Score {
  const answered = judgements.filter((it) => it.kind !== 'none')
  const none = judgements.filter((it) => it.kind === 'none')
  const mean = (value: (it: Judgement) => number) =>
    answered.reduce((sum, it) => sum + value(it), 0) / Math.max(1, answered.length)
  return {
    queries: answered.length,
    first: mean((it) => Number(it.first)),
    precision: mean((it) => it.precision),
    recall: mean((it) => it.recall),
    empty: mean((it) => Number(it.empty)),
    claimed: none.filter((it) => !it.empty).length / Math.max(1, none.length),
  }
}

/** Ids of the courses that answers mean. */
function answersAmong(courses: readonly Course[]): (answers: Answers) => Set<string> {
  const byTitle = Map.groupBy(courses, (it) => it.title.no)
  const byCode = Map.groupBy(courses, (it) => it.reference ?? '')
  return ({ titles, codes, seed }) =>
    new Set([
      ...titles.flatMap((it) => byTitle.get(it) ?? []).map((it) => it.id),
      ...codes.flatMap((it) => byCode.get(it) ?? []).map((it) => it.id),
      ...seed.map((it) => seedId(`course:${it}`)),
    ])
}
