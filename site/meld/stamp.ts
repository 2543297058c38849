import { randomBytes } from 'node:crypto'
import { isSigned, signed } from '#content/signature.ts'

/** Nobody reads and fills in a form sooner than this, in milliseconds; programs do. */
const soonest = 3_000
/** A form that was open longer is sent once more, knowingly. */
const latest = 24 * 60 * 60_000

/** What the stamp of a form says. `nonce` names this one form, so that sending it twice is sending it once. */
export type Stamp = { state: 'good' | 'early' | 'late'; nonce: string } | { state: 'wrong' }

/** A stamp for a form that is shown now: when, and which. Nothing of who. @param now milliseconds since the epoch */
export function newStamp(now: number, secret: string): string {
  const text = `${now.toString(36)}.${randomBytes(12).toString('hex')}`
  return `${text}.${signed(text, 'forms', secret)}`
}

export function readStamp(stamp: string, now: number, secret: string): Stamp {
  const [, text = '', at = '', nonce = '', signature = ''] =
    /^(([0-9a-z]{6,12})\.([0-9a-f]{24}))\.(\w+)$/.exec(stamp) ?? []
  if (!isSigned(text, signature, 'forms', secret)) return { state: 'wrong' }
  const age = now - Number.parseInt(at, 36)
  return { state: age < soonest ? 'early' : age > latest ? 'late' : 'good', nonce }
}
