import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clocks of CMS and site may be apart, in milliseconds. */
const tolerance = 5 * 60_000

/** The header that carries the signature. */
export const signatureHeader = 'x-eidor-signature'

/**
 * Whether a nudge comes from the CMS: `t=<ms>,v1=<HMAC-SHA256 of "t.body", hex>`, not older than five minutes.
 * A nudge has no content, so one that is sent again does no harm.
 * @param now milliseconds since the epoch
 */
export function isSigned(signature: string | undefined, body: string, secret: string, now: number): boolean {
  const parts = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(signature ?? '')
  if (!parts) return false
  const [, at = '', given = ''] = parts
  if (Math.abs(now - Number(at)) > tolerance) return false
  const made = createHmac('sha256', secret).update(`${at}.${body}`).digest()
  return timingSafeEqual(made, Buffer.from(given, 'hex'))
}
