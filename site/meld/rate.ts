import { createHmac, randomBytes } from 'node:crypto'

/** How many times one address may send something within a span, and how many all together may. */
const mostEach = 10
const mostOfAll = 600
/** In milliseconds. */
const span = 10 * 60_000

/**
 * Counts how often an address sends something, without knowing addresses: each is turned into a hash with a salt that
 * is made anew every ten minutes, when all counts are dropped. Neither is ever written anywhere.
 */
export class Rate {
  #salt = randomBytes(32)
  #until = 0
  #all = 0
  readonly #counts = new Map<string, number>()

  /** Notes one more. @returns whether it may go through @param now milliseconds since the epoch */
  allows(address: string, now: number): boolean {
    if (now >= this.#until || now < this.#until - span) {
      this.#salt = randomBytes(32)
      this.#counts.clear()
      this.#all = 0
      this.#until = now + span
    }
    const key = createHmac('sha256', this.#salt).update(household(address)).digest('base64url').slice(0, 16)
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    this.#all++
    return count <= mostEach && this.#all <= mostOfAll
  }
}

/** An IPv6 household has a whole /64 to send from; it counts as one. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [head = '', tail = ''] = address.split('::')
  const first = head.split(':').filter(Boolean)
  const last = address.includes('::') ? tail.split(':').filter(Boolean) : []
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}
