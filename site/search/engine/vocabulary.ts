import { stem } from '../analyser/stem.ts'
import type { Word } from '../analyser/words.ts'
import { SortedWords } from './sorted-words.ts'
import { bitsIn, distance, lettersOf, mostWrong } from './typos.ts'

/** What official names of trades end in, which people leave out: `Kokkfaget` is known as `kokk` too. */
const tradeEnding = /(?:s?faget|fag)$/

/** A word of the index, with where it stands: `document * 8 + field`, in no order. */
export interface Entry {
  text: string
  stem: string
  written: string
  /** The same without the ending of a trade; null for most words. */
  short: string | null
  places: number[]
}

/** A word found, and whether by its short form. */
export interface Known {
  entry: Entry
  short: boolean
}

/** All words of the index, to be found whole, by stem, from either end, and misspelt. */
export class Vocabulary {
  /** By the word as it was written: `måling` and `maling` are two, though folded alike. */
  readonly #entries = new Map<string, Entry>()
  /** Entries by text and by short form. */
  readonly #byText = new Map<string, Known[]>()
  /** Entries by stem and by the stem of the short form. */
  readonly #byStem = new Map<string, Known[]>()
  readonly #forward = new SortedWords()
  readonly #backward = new SortedWords()
  readonly #byLength = new Map<number, Map<string, number>>()

  get size(): number {
    return this.#entries.size
  }

  /** The entry of a word, made where there is none. */
  ensure(word: Word): Entry {
    const known = this.#entries.get(word.written)
    if (known) return known
    const short = shortOf(word.text)
    const entry: Entry = { text: word.text, stem: word.stem, written: word.written, short, places: [] }
    this.#entries.set(word.written, entry)
    push(this.#byStem, word.stem, { entry, short: false })
    if (short !== null) push(this.#byStem, stem(short), { entry, short: true })
    this.#name(word.text, { entry, short: false })
    if (short !== null) this.#name(short, { entry, short: true })
    return entry
  }

  /** Forgets an entry that stands nowhere any more. */
  forget(entry: Entry): void {
    this.#entries.delete(entry.written)
    pull(this.#byStem, entry.stem, (it) => it.entry === entry)
    if (entry.short !== null) pull(this.#byStem, stem(entry.short), (it) => it.entry === entry)
    this.#unname(entry.text, entry)
    if (entry.short !== null) this.#unname(entry.short, entry)
  }

  byText(text: string): readonly Known[] {
    return this.#byText.get(text) ?? []
  }

  byStem(stem: string): readonly Known[] {
    return this.#byStem.get(stem) ?? []
  }

  /** Texts and short forms that begin so. */
  startingWith(beginning: string, most: number): string[] {
    return this.#forward.startingWith(beginning, most)
  }

  /** Texts and short forms that end so. */
  endingWith(ending: string, most: number): string[] {
    return this.#backward.startingWith(reversed(ending), most).map(reversed)
  }

  /** The texts and short forms nearest to a misspelt word, with how many letters are wrong; none beyond what its length allows. */
  nearest(text: string): { text: string; wrong: number }[] {
    const most = mostWrong(text)
    if (most === 0) return []
    const letters = lettersOf(text)
    const found: { text: string; wrong: number }[] = []
    for (let length = text.length - most; length <= text.length + most; length++)
      for (const [known, its] of this.#byLength.get(length) ?? []) {
        if (bitsIn(letters ^ its) > 2 * most) continue
        const wrong = distance(text, known, most)
        if (wrong <= most && wrong > 0) found.push({ text: known, wrong })
      }
    return found
  }

  #name(text: string, known: Known): void {
    const all = this.#byText.get(text)
    if (all) {
      all.push(known)
      return
    }
    this.#byText.set(text, [known])
    this.#forward.add(text)
    this.#backward.add(reversed(text))
    const alike = this.#byLength.get(text.length) ?? new Map<string, number>()
    this.#byLength.set(text.length, alike.set(text, lettersOf(text)))
  }

  #unname(text: string, entry: Entry): void {
    pull(this.#byText, text, (it) => it.entry === entry)
    if (this.#byText.has(text)) return
    this.#forward.remove(text)
    this.#backward.remove(reversed(text))
    this.#byLength.get(text.length)?.delete(text)
  }
}

function shortOf(text: string): string | null {
  const short = text.replace(tradeEnding, '')
  return short !== text && short.length >= 3 ? short : null
}

function reversed(text: string): string {
  let back = ''
  for (let at = text.length - 1; at >= 0; at--) back += text[at]
  return back
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

function pull<T>(map: Map<string, T[]>, key: string, is: (item: T) => boolean): void {
  const left = (map.get(key) ?? []).filter((it) => !is(it))
  if (left.length > 0) map.set(key, left)
  else map.delete(key)
}
