/** How often progress is said where nobody sits at a terminal, in milliseconds. */
const every = 10_000

/** Says how far a move is: a line for each thing that is done, and in a terminal one that moves. */
export class Progress {
  readonly #out: NodeJS.WriteStream
  readonly #began = performance.now()
  #total = 0
  #before = 0
  #said = performance.now()
  #started = performance.now()
  #moving = false

  constructor(out: NodeJS.WriteStream) {
    this.#out = out
  }

  /** @param total how many documents this part of the move goes through, by which the time left is reckoned */
  begin(title: string, total: number): void {
    this.line(title)
    this.#total = total
    this.#before = 0
    this.#started = performance.now()
  }

  /** What is told of one store: `done` of `total`. */
  readonly of =
    (name: string) =>
    (done: number, total: number): void => {
      const now = performance.now()
      if (now - this.#said < (this.#out.isTTY ? 200 : every)) return
      this.#said = now
      const text = `  ${name}: ${done} of ${total}${this.#left(done)}`
      if (this.#out.isTTY) this.#out.write(`\r\x1b[K${text}`)
      else this.#out.write(`${text}\n`)
      this.#moving = this.#out.isTTY
    }

  /** Documents that need not be gone through any more. */
  passed(count: number): void {
    this.#before += count
  }

  /** A store is done; an empty one is not worth a line. */
  done(name: string, count: number, note = ''): void {
    this.passed(count)
    if (count > 0) this.line(`  ${name.padEnd(32)} ${String(count).padStart(7)}${note && `  ${note}`}`)
  }

  line(text: string): void {
    this.#out.write(`${this.#moving ? '\r\x1b[K' : ''}${text}\n`)
    this.#moving = false
  }

  /** Seconds since the command began. */
  get seconds(): number {
    return Math.round((performance.now() - this.#began) / 1000)
  }

  #left(done: number): string {
    const all = this.#before + done
    const spent = performance.now() - this.#started
    if (spent < 5_000 || all === 0 || this.#total < all) return ''
    const seconds = Math.round(((spent / all) * (this.#total - all)) / 1000)
    const left = seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
    return `, ${Math.floor((100 * all) / this.#total)} % of all, about ${left} left`
  }
}
