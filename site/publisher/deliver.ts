import type { NodeReceipt } from '#content/receipt.ts'
import type { House } from './house.ts'
import { readFact } from './ledger/facts.ts'
import { dropReceipt, nextReceipt, readFailing } from './ledger/receipts.ts'

/** Answers that mean the CMS will never take this receipt. */
const hopeless = [400, 413, 422]
/** How many failing pages a receipt names. */
const mostPages = 50

/** Tells the CMS what is live here, what is not, and how far the feed is read. */
export class Courier {
  readonly #house: House
  /** What the CMS was told last of the state of this node. */
  #told = ''

  constructor(house: House) {
    this.#house = house
  }

  /**
   * Hands the receipts over, oldest first, each until it is taken; then, where no receipt said so, how things stand.
   * @returns why it stopped before the end, or null; what is left stays for the next time
   */
  async deliver(): Promise<string | null> {
    const { ledger } = this.#house
    for (let next = nextReceipt(ledger); next; next = nextReceipt(ledger)) {
      const answer = await this.#send(JSON.parse(next.json))
      if (typeof answer === 'string') return answer
      if (answer.taken || answer.hopeless) dropReceipt(ledger, next.number)
      if (!answer.taken) return `the CMS refused receipt ${next.number} (${answer.status})`
    }
    if (this.#told === JSON.stringify(this.#state())) return null
    const answer = await this.#send(null)
    if (typeof answer === 'string') return answer
    return answer.taken ? null : `the CMS answered ${answer.status}`
  }

  #state(): Omit<NodeReceipt, 'publish'> {
    const { ledger, node, retries, due } = this.#house
    return {
      node,
      // Read to, and live: not while pages are still to be rendered.
      bookmark: due.size > 0 ? null : (readFact(ledger, 'bookmark') ?? null),
      failing: readFailing(ledger),
      failingPages: retries.due(Number.POSITIVE_INFINITY).slice(0, mostPages),
    }
  }

  async #send(
    publish: NodeReceipt['publish'],
  ): Promise<{ status: number; taken: boolean; hopeless: boolean } | string> {
    const { cmsUrl, publishSecret, patience } = this.#house
    const state = this.#state()
    const receipt: NodeReceipt = { ...state, publish }
    try {
      const response = await fetch(`${cmsUrl}/api/receipts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${publishSecret}`, 'content-type': 'application/json' },
        body: JSON.stringify(receipt),
        signal: AbortSignal.timeout(patience ?? 30_000),
        redirect: 'error',
      })
      await response.body?.cancel()
      const { status, ok } = response
      if (ok) this.#told = JSON.stringify(state)
      return { status, taken: ok, hopeless: hopeless.includes(status) }
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}
