import { weightOf } from '../analyser/fillers.ts'
import { type Word, wordsOf } from '../analyser/words.ts'
import type { Thesaurus } from '../synonyms.ts'
import { type Evidence, Sheets } from './evidence.ts'
import { type Matches, matchesOf } from './match.ts'
import { type Reading, resolve, type Wanted } from './resolve.ts'
import { type Entry, Vocabulary } from './vocabulary.ts'

/** A text of a document and the field it stands in. */
export interface FieldText {
  /** From 0, the title, to 7. */
  field: number
  text: string
}

/** What a query found. */
export interface Hits {
  /** Numbers of the documents, in no order; null for all of them, where no words were asked for. */
  documents: readonly number[] | null
  /** How well each fits, by number; higher is better, at most about 1.5. Null where nothing was asked for. */
  scores: Float32Array | null
  corrected: Reading['corrected']
  /** Words that nothing is known of, and were passed over. */
  unknown: readonly string[]
  /** Whether no document has all words, and these have the most of them. */
  relaxed: boolean
}

/** How much a synonym counts beside the word itself: what was written comes first. */
const synonymFit = 0.8
/** What a word that nearly every course could have adds where it stands. */
const commonBonus = 0.08
/** What a word that documents are put first for adds. */
const firstBonus = 0.3
/** How much of the score how much of the title was asked for is. */
const coverageShare = 0.35
/** What a word that says little counts in the length of a title. */
const commonLength = 0.3
/** Which share of the weight of the words a document needs where none has all. */
const relaxedShare = 0.5

/** An index of documents by number, which may be changed at any time. */
export class TextIndex {
  readonly #weights: readonly number[]
  readonly #vocabulary = new Vocabulary()
  readonly #sheets = new Sheets()
  /** `entry, field` of each document, to be taken out again. */
  readonly #held: (readonly [Entry, number][] | undefined)[] = []
  readonly #titleLengths: number[] = []
  #scores = new Float32Array(0)
  #count = 0

  /** @param weights what a word counts in each field, the title first, from 0 to 1 */
  constructor(weights: readonly number[]) {
    this.#weights = weights
  }

  /** How many different words it knows. */
  get words(): number {
    return this.#vocabulary.size
  }

  put(document: number, texts: readonly FieldText[]): void {
    this.remove(document)
    const best = new Map<Entry, number>()
    let titleLength = 0
    for (const { field, text } of texts) {
      const { words, joined } = wordsOf(text)
      for (const word of [...words, ...joined]) {
        const entry = this.#vocabulary.ensure(word)
        const before = best.get(entry)
        if (before === undefined || this.#weight(field) > this.#weight(before)) best.set(entry, field)
      }
      if (field === 0) titleLength = Math.max(titleLength, lengthOf(words))
    }
    const held = [...best]
    for (const [entry, field] of held) entry.places.push(document * 8 + field)
    this.#held[document] = held
    this.#titleLengths[document] = titleLength
    this.#count += 1
  }

  has(document: number): boolean {
    return this.#held[document] !== undefined
  }

  remove(document: number): void {
    const held = this.#held[document]
    if (!held) return
    for (const [entry, field] of held) {
      const at = entry.places.indexOf(document * 8 + field)
      const last = entry.places.pop()
      if (last !== undefined && at < entry.places.length) entry.places[at] = last
      if (entry.places.length === 0) this.#vocabulary.forget(entry)
    }
    this.#held[document] = undefined
    this.#count -= 1
  }

  /**
   * The documents that have all words of a query, or, where none has, the most of them. What it gives holds until it is
   * asked again.
   * @param first words that documents need not have, and are put first for
   */
  search(words: readonly Word[], first: readonly Word[], thesaurus: Thesaurus): Hits {
    if (words.length === 0) return this.#onlyFirst(first)
    const { wanted, corrected, unknown } = resolve(words, this.#vocabulary, thesaurus)
    this.#sheets.begin()
    const size = this.#held.length
    const sheets = wanted.map((it) => this.#gather(it.matches, this.#sheets.next(size)))
    this.#hearSynonyms(wanted, sheets, thesaurus)
    const before = first.map((it) => this.#gather(matchesOf(it, this.#vocabulary, false), this.#sheets.next(size)))
    return { ...this.#combine(wanted, sheets, before), corrected, unknown }
  }

  #onlyFirst(first: readonly Word[]): Hits {
    const nothing = { corrected: [], unknown: [], relaxed: false }
    if (first.length === 0) return { documents: null, scores: null, ...nothing }
    const scores = this.#cleanScores()
    this.#sheets.begin()
    for (const word of first) {
      const sheet = this.#gather(matchesOf(word, this.#vocabulary, false), this.#sheets.next(this.#held.length))
      for (const document of sheet.touched) scores[document] = (scores[document] ?? 0) + (sheet.value[document] ?? 0)
    }
    return { documents: null, scores, ...nothing }
  }

  #cleanScores(): Float32Array {
    if (this.#scores.length < this.#held.length) this.#scores = new Float32Array(this.#held.length * 2)
    else this.#scores.fill(0)
    return this.#scores
  }

  #weight(field: number): number {
    return this.#weights[field] ?? 0
  }

  #gather(matches: Matches, into: Evidence): Evidence {
    for (const [entry, how] of matches)
      for (const place of entry.places) {
        const field = place & 7
        into.add(place >>> 3, how * this.#weight(field), field === 0 ? how : 0)
      }
    return into
  }

  #hearSynonyms(wanted: readonly Wanted[], sheets: readonly Evidence[], thesaurus: Thesaurus): void {
    for (const { from, length, finds } of thesaurus.in(wanted.map((it) => it.word)))
      for (const phrase of finds) {
        const parts = phrase.map((it) =>
          this.#gather(matchesOf(it, this.#vocabulary, false), this.#sheets.next(this.#held.length)),
        )
        const [first, ...others] = parts
        if (!first) continue
        for (const document of first.touched) {
          let value = first.value[document] ?? 0
          let title = first.title[document] ?? 0
          for (const it of others) {
            value = Math.min(value, it.value[document] ?? 0)
            title = Math.min(title, it.title[document] ?? 0)
          }
          if (value === 0) continue
          for (const sheet of sheets.slice(from, from + length))
            sheet.add(document, value * synonymFit, title * synonymFit)
        }
      }
  }

  #combine(
    wanted: readonly Wanted[],
    sheets: readonly Evidence[],
    first: readonly Evidence[],
  ): Pick<Hits, 'documents' | 'scores' | 'relaxed'> {
    const scores = this.#cleanScores()
    const own = wanted.flatMap((it, at) => {
      const sheet = sheets[at]
      return sheet && it.weight === 'own'
        ? [{ sheet, rarity: Math.log(1 + this.#count / (sheet.touched.length + 1)) }]
        : []
    })
    const common = wanted.flatMap((it, at) => (it.weight === 'common' ? (sheets[at] ?? []) : []))
    const total = own.reduce((sum, it) => sum + it.rarity, 0)
    const all = own.toSorted((a, b) => a.sheet.touched.length - b.sheet.touched.length)
    const [rarest, ...others] = all
    if (!rarest) return { documents: [], scores, relaxed: false }
    const strict = rarest.sheet.touched.filter((it) => others.every(({ sheet }) => (sheet.value[it] ?? 0) > 0))
    const relaxed = strict.length === 0
    const documents = relaxed ? mostOf(all, total) : strict
    for (const document of documents) {
      let sum = 0
      let covered = 0
      for (const { sheet, rarity } of own) {
        sum += rarity * (sheet.value[document] ?? 0)
        covered += sheet.title[document] ?? 0
      }
      let bonus = 0
      for (const sheet of common) {
        bonus += commonBonus * (sheet.value[document] ?? 0)
        covered += commonLength * (sheet.title[document] ?? 0)
      }
      const coverage = Math.min(1, covered / Math.max(1, this.#titleLengths[document] ?? 1))
      for (const sheet of first) bonus += firstBonus * (sheet.value[document] ?? 0)
      scores[document] = (sum / total) * (1 - coverageShare + coverageShare * coverage) + bonus
    }
    return { documents, scores, relaxed }
  }
}

function mostOf(all: readonly { sheet: Evidence; rarity: number }[], total: number): number[] {
  const sums = new Map<number, number>()
  for (const { sheet, rarity } of all)
    for (const document of sheet.touched) sums.set(document, (sums.get(document) ?? 0) + rarity)
  return [...sums].filter(([, sum]) => sum >= total * relaxedShare).map(([document]) => document)
}

/** How long a title is: words that say something count whole. */
function lengthOf(words: readonly Word[]): number {
  let length = 0
  for (const { text } of words) {
    const weight = weightOf(text)
    if (weight !== 'empty') length += weight === 'common' ? commonLength : 1
  }
  return length
}
