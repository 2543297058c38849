/** Pages that failed, each with the time of its next try: after one second, two, four, … at most five minutes. */
export class Retries {
  readonly #failing = new Map<string, { tries: number; at: number }>()

  failed(url: string, now: number): void {
    const tries = (this.#failing.get(url)?.tries ?? 0) + 1
    this.#failing.set(url, { tries, at: now + Math.min(500 * 2 ** tries, 300_000) })
  }

  /** To be tried at once: what failed, or was damaged, before this process started. */
  dueNow(url: string): void {
    this.#failing.set(url, { tries: 0, at: 0 })
  }

  settled(url: string): void {
    this.#failing.delete(url)
  }

  due(now: number): string[] {
    return [...this.#failing].filter(([, it]) => it.at <= now).map(([url]) => url)
  }

  nextAt(): number {
    return Math.min(...[...this.#failing.values()].map((it) => it.at))
  }

  has(url: string): boolean {
    return this.#failing.has(url)
  }

  get size(): number {
    return this.#failing.size
  }
}
