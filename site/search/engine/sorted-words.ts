/** Words in alphabetical order, to be found by their beginning. */
export class SortedWords {
  #words: string[] = []
  /** Added and not yet in their place: filling from nothing is not quadratic. */
  #added: string[] = []

  add(word: string): void {
    this.#added.push(word)
  }

  remove(word: string): void {
    this.#settle()
    const at = this.#at(word)
    if (this.#words[at] === word) this.#words.splice(at, 1)
  }

  /** The words that begin so, at most so many. */
  startingWith(beginning: string, most: number): string[] {
    this.#settle()
    const found: string[] = []
    for (let at = this.#at(beginning); at < this.#words.length && found.length < most; at++) {
      const word = this.#words[at]
      if (word === undefined || !word.startsWith(beginning)) break
      found.push(word)
    }
    return found
  }

  /** Where a word is, or would be. */
  #at(word: string): number {
    let [low, high] = [0, this.#words.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }

  #settle(): void {
    if (this.#added.length === 0) return
    if (this.#added.length > 64) {
      this.#words = [...this.#words, ...this.#added].sort()
    } else for (const word of this.#added) this.#words.splice(this.#at(word), 0, word)
    this.#added = []
  }
}
