import { hash } from 'node:crypto'
import { canonical } from './canonical.ts'

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function digest(value: unknown): string {
  return hash('sha256', canonical(value), 'hex')
}

/**
 * Whether a digest is that of a value. Quick where the value's keys are in canonical order already, as in the feed:
 * its plain JSON is the canonical one then.
 */
export function hasDigest(value: unknown, expected: string): boolean {
  return hash('sha256', JSON.stringify(value) ?? 'null', 'hex') === expected || digest(value) === expected
}
