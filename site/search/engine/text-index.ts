import { hintsOf, weightOf } from '../analyser/fillers.ts'
import { type Word, wordsOf } from '../analyser/words.ts'
import type { Thesaurus } from '../synonyms.ts'
import { type Evidence, Sheets } from './evidence.ts'
import { type Matches, matchesOf } from './match.ts'
import { commonLength, type Heard, levelsOf, rank, type Standing } from './ranking.ts'
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
  /** How many of the documents have all words: these are the first. */
  whole: number
}

/** How much a synonym counts beside the word itself: what was written comes first. */
const synonymFit = 0.8
/** The same for the words a compound is made of. */
const piecesFit = 0.7

/** An index of documents by number, which may be changed at any time. */
export class TextIndex {
  readonly #weights: readonly number[]
  readonly #vocabulary = new Vocabulary()
  readonly #sheets = new Sheets()
  /** The entries of each document and the field each stands in, to be taken out again. */
  readonly #held: ({ entries: Entry[]; fields: Uint8Array } | undefined)[] = []
  readonly #standing: (Standing | undefined)[] = []
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

  /** @param prior below 1 for what most do not look for: it comes after what fits as well */
  put(document: number, texts: readonly FieldText[], prior = 1): void {
    this.remove(document)
    const best = new Map<Entry, number>()
    const standing: Standing = { length: 0, phrase: '', levels: [], prior }
    for (const { field, text } of texts) {
      const { words, joined } = wordsOf(text)
      for (const word of [...words, ...joined]) {
        const entry = this.#vocabulary.ensure(word)
        const before = best.get(entry)
        if (before === undefined || this.#weight(field) > this.#weight(before)) best.set(entry, field)
      }
      if (field === 0) {
        standing.length = lengthOf(words)
        standing.phrase = phraseOf(words)
        standing.levels = levelsOf(standing.phrase)
      }
    }
    for (const [entry, field] of best) entry.places.push(document * 8 + field)
    this.#held[document] = { entries: [...best.keys()], fields: Uint8Array.from(best.values()) }
    this.#standing[document] = standing
    this.#count += 1
  }

  has(document: number): boolean {
    return this.#held[document] !== undefined
  }

  remove(document: number): void {
    const held = this.#held[document]
    if (!held) return
    for (const [number, entry] of held.entries.entries()) {
      const at = entry.places.indexOf(document * 8 + (held.fields[number] ?? 0))
      const last = entry.places.pop()
      if (last !== undefined && at < entry.places.length) entry.places[at] = last
      if (entry.places.length === 0) this.#vocabulary.forget(entry)
    }
    this.#held[document] = undefined
    this.#standing[document] = undefined
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
    const heard: Heard[] = wanted.map(({ word, weight, matches }) => {
      const sheet = this.#gather(matches, this.#sheets.next(size))
      for (const hint of weight === 'common' ? hintsOf(word) : [])
        this.#gather(matchesOf(hint, this.#vocabulary, false), sheet)
      return { sheet, weight }
    })
    this.#hearSynonyms(wanted, heard, thesaurus)
    wanted.forEach(({ pieces }, at) => {
      const own = pieces?.filter((it) => weightOf(it) === 'own') ?? []
      const word = heard[at]
      if (!word || own.length === 0) return
      if (own.length > 1) this.#hearPhrase(own, piecesFit, [word])
      word.part = this.#sheets.next(size)
      for (const it of own) this.#gather(matchesOf(it, this.#vocabulary, false), word.part)
    })
    const before = first.map((it) => this.#gather(matchesOf(it, this.#vocabulary, false), this.#sheets.next(size)))
    const scores = this.#cleanScores()
    const ranked = rank(heard, before, phraseOf(wanted.map((it) => it.word)), this.#count, this.#standing, scores)
    return { ...ranked, scores, corrected, unknown }
  }

  #onlyFirst(first: readonly Word[]): Hits {
    const nothing = { corrected: [], unknown: [], whole: 0 }
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

  #hearSynonyms(wanted: readonly Wanted[], heard: readonly Heard[], thesaurus: Thesaurus): void {
    for (const { from, length, finds } of thesaurus.in(wanted.map((it) => it.word)))
      for (const phrase of finds) this.#hearPhrase(phrase, synonymFit, heard.slice(from, from + length))
  }

  /** Adds to words what documents have that have all words of a phrase. */
  #hearPhrase(phrase: readonly Word[], fit: number, heard: readonly Heard[]): void {
    const [first, ...others] = phrase.map((it) =>
      this.#gather(matchesOf(it, this.#vocabulary, false), this.#sheets.next(this.#held.length)),
    )
    for (const document of first?.touched ?? []) {
      let value = first?.value[document] ?? 0
      let title = first?.title[document] ?? 0
      for (const it of others) {
        value = Math.min(value, it.value[document] ?? 0)
        title = Math.min(title, it.title[document] ?? 0)
      }
      if (value === 0) continue
      // A phrase of three words that one word stands for covers three words of a title.
      const covers = (title * fit * phrase.length) / heard.length
      for (const { sheet } of heard) sheet.add(document, value * fit, covers)
    }
  }
}

/** How long a title is: words that say something count whole. */
function lengthOf(words: readonly Word[]): number {
  let length = 0
  for (const word of words) {
    const weight = weightOf(word)
    if (weight === 'empty') continue
    length += weight === 'common' ? commonLength : 1
  }
  return length
}

/** The stems of words as one text, with spaces around each. */
function phraseOf(words: readonly Word[]): string {
  const saying = words.filter((it) => weightOf(it) !== 'empty')
  return ` ${(saying.length > 0 ? saying : words).map((it) => it.stem).join(' ')} `
}
