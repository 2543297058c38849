import type { Evidence } from './evidence.ts'

/** Evidence of one word of a query. */
export interface Heard {
  sheet: Evidence
  weight: 'own' | 'manner' | 'common'
  /** Evidence of a part of it, where it is a compound: what has only that fits nearly. */
  part?: Evidence
}

/** What of a document its rank depends on, whatever is asked. */
export interface Standing {
  /** How many words its title has that say something. */
  length: number
  /** The stems of its title with spaces around, to find what was asked for as one phrase. */
  phrase: string
  /** The levels its title has: `1` for `nivå I`. */
  levels: readonly string[]
  /** Below 1 for what most visitors do not look for. */
  prior: number
}

/** How much of the score is how much of the title was asked for: `Rørleggerfaget` before `Rørleggerfaget, skriftlig`. */
const coverageShare = 0.35
/** What a part of a compound counts beside the whole: it is not what was asked for. */
const partFit = 0.6
/** What having all words is worth beside how well each fits. */
const allBonus = 0.2
/** What a word that nearly every course could have adds where it stands. */
const commonBonus = 0.08
/** What a word for how it is held adds where it stands anywhere, and as much again where it is the title's. */
const mannerBonus = 0.1
/** What a word that says little counts in the length of a title. */
export const commonLength = 0.3
/** What is left of the score of a title with another level than the one asked for: `Spansk I+II` for `spansk nivå 1`. */
const otherLevel = 0.8
/** What a word that documents are put first for adds. */
const firstBonus = 0.3
/** What a title adds that begins with the query, or has it in one piece. */
const phraseBonus = { begins: 0.14, has: 0.07 }
/**
 * Where fewer than so many have all words, those are shown too that fit at least so well without one, as a share of the
 * best: one course in the evening, and then the same subject in the daytime.
 */
export const few = 10
const relaxedShare = 0.25

export interface Ranked {
  documents: number[]
  /** How many of them have all words: these are the first. */
  whole: number
}

/**
 * Scores documents into `scores` and says which of them answer: those with all words, and those without one that fit
 * better than any of these (`vg1 elektro`: hardly any course says its level). Where few have all, the best of the rest.
 * @param first evidence of what documents are only put first for
 * @param phrase the stems that were asked for, with spaces around
 */
export function rank(
  heard: readonly Heard[],
  first: readonly Evidence[],
  phrase: string,
  count: number,
  standing: readonly (Standing | undefined)[],
  scores: Float32Array,
): Ranked {
  const own = heard
    .filter((it) => it.weight === 'own')
    .map(({ sheet, part }) => ({ sheet, part, rarity: Math.log(1 + count / (sheet.touched.length + 1)) }))
    .toSorted((a, b) => a.sheet.touched.length - b.sheet.touched.length)
  const common = heard.filter((it) => it.weight === 'common').map((it) => it.sheet)
  const manner = heard.filter((it) => it.weight === 'manner').map((it) => it.sheet)
  const total = own.reduce((sum, it) => sum + it.rarity, 0)

  const asked = levelsOf(phrase)

  const score = (document: number): boolean => {
    const { length, phrase: title, levels, prior } = standing[document] ?? nowhere
    let sum = 0
    let covered = 0
    let all = true
    for (const { sheet, part, rarity } of own) {
      const value = sheet.value[document] ?? 0
      if (value > 0) covered += sheet.title[document] ?? 0
      else all = false
      sum += rarity * (value > 0 ? value : partFit * (part?.value[document] ?? 0))
    }
    let bonus = all ? allBonus : 0
    for (const sheet of common) {
      bonus += commonBonus * (sheet.value[document] ?? 0)
      covered += commonLength * (sheet.title[document] ?? 0)
    }
    for (const sheet of manner) {
      const value = sheet.value[document] ?? 0
      if (value > 0) bonus += mannerBonus * (1 + value)
      covered += sheet.title[document] ?? 0
    }
    for (const sheet of first) bonus += firstBonus * (sheet.value[document] ?? 0)
    const at = title.indexOf(phrase)
    if (at >= 0) bonus += at === 0 ? phraseBonus.begins : phraseBonus.has
    const coverage = Math.min(1, covered / Math.max(1, length))
    const level = asked.length > 0 && levels.some((it) => !asked.includes(it)) ? otherLevel : 1
    scores[document] = ((sum / total) * (1 - coverageShare + coverageShare * coverage) + bonus) * prior * level
    return all
  }

  const strict: number[] = []
  const others: number[] = []
  const seen = new Uint8Array(standing.length)
  const take = (sheets: readonly Evidence[]) => {
    for (const { touched } of sheets)
      for (const document of touched) {
        if (seen[document] === 1) continue
        seen[document] = 1
        if (score(document)) strict.push(document)
        else others.push(document)
      }
  }
  take(own.map((it) => it.sheet))
  // What has but a part of a word is in half of all titles (`arbeider`), and looked at only where it is needed.
  if (strict.length < few) take(own.flatMap((it) => it.part ?? []))
  const relaxed = strict.length === 0
  const among = relaxed ? others : strict
  let best = 0
  for (const document of among) best = Math.max(best, scores[document] ?? 0)
  const least = strict.length < few ? best * relaxedShare : best
  const better = others.filter((it) => (scores[it] ?? 0) > least)
  return { documents: [...strict, ...better], whole: strict.length }
}

const nowhere: Standing = { length: 1, phrase: '', levels: [], prior: 1 }

/** The levels among the words of a text that is asked for or stands in a title. */
export function levelsOf(stems: string): string[] {
  return stems.split(' ').filter((it) => /^[1-6]$/.test(it))
}
