import { weightOf } from './analyser/fillers.ts'
import { type Word, wordsOf } from './analyser/words.ts'
import { Vocabulary } from './engine/vocabulary.ts'

/** Words that mean what others find, as editors write them down. */
export interface SynonymGroup {
  /** What people write. */
  words: readonly string[]
  /** What they are to find. */
  finds: readonly string[]
  /** Whether what is found is also a way to ask for the words. */
  both: boolean
}

/** Where in a query a synonym begins, how many words it is, and the phrases it stands for. */
export interface Heard {
  from: number
  length: number
  finds: readonly Word[][]
}

/** The synonyms, to be found in a query. */
export class Thesaurus {
  readonly #finds = new Map<string, Word[][]>()
  #longest = 0
  /** Every word of what people write, for misspelt ones. */
  readonly words = new Vocabulary()

  constructor(groups: readonly SynonymGroup[]) {
    for (const { words, finds, both } of groups) {
      this.#learn(words, finds)
      if (both) this.#learn(finds, words)
    }
  }

  /** Whether a word is part of something people write. */
  knows(word: Word): boolean {
    return this.words.byStem(word.stem).length > 0
  }

  /** The synonyms in a query, longer ones first. */
  in(words: readonly Word[]): Heard[] {
    const heard: Heard[] = []
    for (let length = Math.min(this.#longest, words.length); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const finds = this.#finds.get(keyOf(words.slice(from, from + length)))
        if (finds) heard.push({ from, length, finds })
      }
    return heard
  }

  #learn(words: readonly string[], finds: readonly string[]): void {
    const phrases = finds.map(saying).filter((it) => it.length > 0)
    for (const said of words.map(saying)) {
      if (said.length === 0) continue
      for (const it of said) this.words.ensure(it)
      this.#longest = Math.max(this.#longest, said.length)
      const key = keyOf(said)
      this.#finds.set(key, [...(this.#finds.get(key) ?? []), ...phrases])
    }
  }
}

/** The words of a phrase that say something. */
export function saying(phrase: string): Word[] {
  const { words } = wordsOf(phrase)
  const some = words.filter((it) => weightOf(it) !== 'empty')
  return some.length > 0 ? some : words
}

function keyOf(words: readonly Word[]): string {
  return words.map((it) => it.stem).join(' ')
}
