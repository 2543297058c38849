import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature is for: what was signed for one purpose says nothing to another. */
export type Purpose = 'submissions' | 'forms' | 'wishes' | 'follows'

/** HMAC-SHA256 of a text for a purpose, in hexadecimal. @param secret PUBLISH_SECRET, which both sides have */
export function signed(text: string, purpose: Purpose, secret: string): string {
  const key = createHmac('sha256', secret).update(`eidor: ${purpose}`).digest()
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Whether a text was signed by `signed` for this purpose; compared in constant time. */
export function isSigned(text: string, given: string, purpose: Purpose, secret: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(given)) return false
  return timingSafeEqual(Buffer.from(signed(text, purpose, secret), 'hex'), Buffer.from(given, 'hex'))
}
