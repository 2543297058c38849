/** Documents in the order of a key, and where in it each is. */
export class Order {
  readonly #keys: (string | undefined)[] = []
  #list: number[] = []
  #positions = new Int32Array(0)
  #unsorted: number[] = []
  #moved = false

  set(document: number, key: string | undefined): void {
    const before = this.#keys[document]
    if (before === key) return
    if (before !== undefined) {
      this.#settle()
      this.#list.splice(this.#at(before), 1)
    }
    this.#keys[document] = key
    if (key !== undefined) this.#unsorted.push(document)
    this.#moved = true
  }

  /** The documents that have a key, in its order. */
  get list(): readonly number[] {
    this.#settle()
    return this.#list
  }

  /** Where each document stands, by number. */
  get positions(): Int32Array {
    this.#settle()
    if (!this.#moved) return this.#positions
    if (this.#positions.length < this.#keys.length) this.#positions = new Int32Array(this.#keys.length * 2)
    this.#list.forEach((document, at) => {
      this.#positions[document] = at
    })
    this.#moved = false
    return this.#positions
  }

  #key(document: number): string {
    return this.#keys[document] ?? ''
  }

  #at(key: string): number {
    let [low, high] = [0, this.#list.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#key(this.#list[middle] ?? 0) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  #settle(): void {
    if (this.#unsorted.length === 0) return
    const added = this.#unsorted
    this.#unsorted = []
    if (added.length > 64) this.#list = [...this.#list, ...added].sort((a, b) => (this.#key(a) < this.#key(b) ? -1 : 1))
    else for (const it of added) this.#list.splice(this.#at(this.#key(it)), 0, it)
  }
}
