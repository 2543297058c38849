/** Dice whose throws follow from a seed, so that a test that failed can be run again as it was. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0 and below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let it = this.#state
    it = Math.imul(it ^ (it >>> 15), it | 1)
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61)
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, at least 0 and below `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  flip(probability = 0.5): boolean {
    return this.next() < probability
  }

  /** One of the items; undefined of none. */
  maybe<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)]
  }

  pick<T>(items: readonly T[]): T {
    const item = this.maybe(items)
    if (item === undefined) throw new Error('Nothing to pick from.')
    return item
  }
}
