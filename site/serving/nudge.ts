import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clocks of CMS and site may be apart, in milliseconds. */
const tolerance = 5 * 60_000

/** The header that carries the signature. */
export const signatureHeader = 'x-eidor-signature'

/** Tells the nudges of the CMS from others', and each from itself sent again. */
export class Nudges {
  readonly #secret: string
  /** Signatures that were accepted, each until it is too old to be accepted again. */
  readonly #accepted = new Map<string, number>()

  constructor(secret: string) {
    this.#secret = secret
  }

  /**
   * What to make of a nudge, signed `t=<ms>,v1=<HMAC-SHA256 of "t.body", hex>`: `new` the first time, `replayed` when
   * the same comes again, `refused` where the CMS did not sign it, or not within five minutes of now.
   * @param now milliseconds since the epoch
   */
  judge(signature: string | undefined, body: string, now: number): 'new' | 'replayed' | 'refused' {
    const parts = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(signature ?? '')
    if (!parts) return 'refused'
    const [, at = '', given = ''] = parts
    if (Math.abs(now - Number(at)) > tolerance) return 'refused'
    const made = createHmac('sha256', this.#secret).update(`${at}.${body}`).digest()
    if (!timingSafeEqual(made, Buffer.from(given, 'hex'))) return 'refused'
    for (const [old, until] of this.#accepted) if (until < now) this.#accepted.delete(old)
    if (this.#accepted.has(given)) return 'replayed'
    this.#accepted.set(given, Number(at) + tolerance)
    return 'new'
  }
}
