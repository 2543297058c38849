/** How well each document answers one word: dense, and cleared by what was touched. */
export class Evidence {
  /** The best of all fields, from 0 to 1. */
  value: Float32Array
  /** The best in the title. */
  title: Float32Array
  readonly touched: number[] = []

  constructor(size: number) {
    this.value = new Float32Array(size)
    this.title = new Float32Array(size)
  }

  add(document: number, value: number, title: number): void {
    const before = this.value[document] ?? 0
    if (before === 0) this.touched.push(document)
    if (value > before) this.value[document] = value
    if (title > (this.title[document] ?? 0)) this.title[document] = title
  }

  /** As new, for so many documents. */
  clear(size: number): this {
    if (this.value.length < size) {
      this.value = new Float32Array(size)
      this.title = new Float32Array(size)
    } else
      for (const it of this.touched) {
        this.value[it] = 0
        this.title[it] = 0
      }
    this.touched.length = 0
    return this
  }
}

/** Sheets of evidence that are used again: a query needs one for each word, and no two run at once. */
export class Sheets {
  readonly #free: Evidence[] = []
  #used = 0

  begin(): void {
    this.#used = 0
  }

  next(size: number): Evidence {
    const sheet = this.#free[this.#used] ?? new Evidence(size)
    this.#free[this.#used] = sheet
    this.#used += 1
    return sheet.clear(size)
  }
}
