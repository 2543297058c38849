import { hash } from 'node:crypto'

/** JSON with the keys of every object sorted, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  return written(value) ?? 'null'
}

/** Undefined for what JSON has no word for. By hand: JSON.stringify with a replacer takes several times as long. */
function written(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((it) => written(it) ?? 'null').join()}]`
  if ('toJSON' in value && typeof value.toJSON === 'function') return written(value.toJSON())
  let text = ''
  const entries = Object.entries(value)
  for (const [key, it] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const said = written(it)
    if (said !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${said}`
  }
  return `{${text}}`
}

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
