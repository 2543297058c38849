import { describe, expect, it } from 'vitest'
import * as fields from '#cms/fields/course-options.ts'
import { courses } from '#content/seed/courses/index.ts'
import { guidance } from '#content/seed/synonyms/guidance.ts'
import { synonyms } from '#content/seed/synonyms/index.ts'
import { norwegian } from '#content/seed/synonyms/norwegian.ts'
import { pairsOf, type Synonym, sameWord, synonym } from '#content/synonym.ts'
import { udirMissing, udirSubjects } from '../bench/search/udir.ts'
import { idOf } from './example.ts'

function refusals(words: string[], finds: string[]): string[] {
  const result = synonym.safeParse({ id: idOf(1), words, finds, both: false, note: null })
  return result.success ? [] : result.error.issues.map((it) => it.path.join('.'))
}

describe('A synonym', () => {
  it('has words of any language on both sides, trimmed, and a reason or none', () => {
    const parsed = synonym.parse({ id: idOf(1), words: [' русский'], finds: ['Russisk '], both: true, note: 'Fordi' })
    expect(parsed).toEqual({ id: idOf(1), words: ['русский'], finds: ['Russisk'], both: true, note: 'Fordi' })
  })

  it.each<[what: string, words: string[], finds: string[], where: string[]]>([
    ['nothing typed', [], ['Kokkfaget'], ['words']],
    ['nothing found', ['kokk'], [], ['finds']],
    ['only spaces', ['kokk', '  '], ['Kokkfaget'], ['words.1']],
    ['a word of 61 characters', ['k'.repeat(61)], ['Kokkfaget'], ['words.0']],
    ['21 words', Array.from({ length: 21 }, (_, index) => `ord ${index}`), ['Kokkfaget'], ['words']],
    ['a word twice, whatever its case and spaces', ['ta opp fag', 'Ta  opp fag'], ['Kokkfaget'], ['words.1']],
    ['a find twice', ['kokk'], ['Kokkfaget', 'KOKKFAGET'], ['finds.1']],
    ['a word on both sides', ['kokk', 'kokkfaget'], ['Kokkfaget'], ['finds.0']],
    ['å in two ways of composing it, twice', ['lønn på jobb', 'lønn på jobb'.normalize('NFD')], ['Jobb'], ['words.1']],
  ])('is refused at its field with %s', (_what, words, finds, where) => {
    expect(refusals(words, finds)).toEqual(where)
  })

  it('may have sixty characters in a word and twenty words', () => {
    expect(refusals(['k'.repeat(60), ...Array.from({ length: 19 }, (_, index) => `ord ${index}`)], ['Kokk'])).toEqual(
      [],
    )
  })
})

/** A text as words with a space around each, so that whole words are looked for. */
function spoken(text: string): string {
  return ` ${sameWord(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((it) => it !== '')
    .join(' ')} `
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/** What stands in the courses of the seed, and what their fields can say: areas, certificates, for whom. */
const ownTexts = [...texts(courses('2026-11-22')), ...texts(Object.values(fields))].map(spoken)

/** What a synonym finds that stands nowhere as it is written: it would find nothing. */
function unknown(all: readonly Synonym[], where: readonly string[]): string[] {
  const standing = where.join('\n')
  return all.flatMap(({ words, finds }) =>
    finds.filter((it) => !standing.includes(spoken(it))).map((it) => `${words[0]} → ${it}`),
  )
}

describe('The seeded words', () => {
  it('fit the contract, each under an id of its own', () => {
    for (const it of synonyms) expect(() => synonym.parse(it), it.words[0]).not.toThrow()
    expect(new Set(synonyms.map((it) => it.id)).size).toBe(synonyms.length)
  })

  it('are a serious list: 350 groups and 600 pairs at least, no pair said twice', () => {
    const pairs = synonyms.flatMap(pairsOf)
    expect(synonyms.length).toBeGreaterThanOrEqual(350)
    expect(pairs.length).toBeGreaterThanOrEqual(600)
    expect(pairs.filter((it, index) => pairs.indexOf(it) < index)).toEqual([])
  })

  it('find of the centres’ own courses only what stands in them', () => {
    expect(unknown([...norwegian, ...guidance], ownTexts)).toEqual([])
  })

  it('send nobody who asks for what takes a degree to a trade, unless a note says that it is only near', () => {
    const degrees = ['sykepleier', 'sjukepleiar', 'nurse', 'sosionom', 'barnevernspedagog', 'ingeniør', 'paramedisiner']
    for (const degree of [...degrees, 'veterinær', 'dyrepleier', 'tannlege', 'maskinist'])
      for (const { note } of synonyms.filter(({ words, finds }) => words.includes(degree) && finds.some(isTrade)))
        expect(note, degree).toMatch(/studium|bachelor|høyere utdanning|fagskole/)
    expect(synonyms.filter(({ words }) => words.includes('sykepleier')).flatMap((it) => it.finds)).not.toContain(
      'Helsearbeiderfaget',
    )
  })
})

const isTrade = (title: string) => /faget\b/.test(title)

const udir = udirSubjects()
describe.skipIf(!udir)(`The seeded words, over the subjects of Udir${udir ? '' : `: ${udirMissing}`}`, () => {
  const names = (udir ?? []).map((it) => it.name)

  it('find only what stands in a name of Udir’s or in a course of the seed', () => {
    expect(unknown(synonyms, [...ownTexts, ...names.map(spoken)])).toEqual([])
  })

  it('have an everyday word for every trade', () => {
    const found = new Set(synonyms.flatMap((it) => it.finds.map(tradeIn)))
    const trades = new Set(names.filter(isTrade).map(tradeIn))
    expect(trades.size).toBeGreaterThan(170)
    expect([...trades].filter((it) => !found.has(it))).toEqual([])
  })
})

/** The trade a subject belongs to: without its specialities and papers, and without what stands before it. */
function tradeIn(name: string): string {
  return sameWord(name)
    .replace(/^(yrkesliv i|profesjonalitet i|tverrfaglig eksamen,) /, '')
    .replace(/faget\b.*$/, 'faget')
}
