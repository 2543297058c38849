import { hasDigest } from '#content/digest.ts'
import { type Kind, kinds } from '#content/kinds.ts'
import { type Locale, locales } from '#content/locale.ts'
import { ContentInvalid, parse } from '#content/parse.ts'
import { type ReleaseRecord, releaseRecord } from '#content/record.ts'
import type { Held, HeldOf } from './held.ts'

/** A record that does not fit the contract as this build of the site knows it; the one before it stays live. */
export interface Refused {
  kind: string
  id: string
  sequence: number
  /** Why, for the log and for the CMS. */
  reason: string
  /** What came, to be tried again by a later build. */
  raw: unknown
}

/** A record that parsed, and the record as it came, as JSON: what the site keeps is what the feed said, not what a parser made of it. */
export interface Taken {
  held: Held
  json: string
}

/** Parses one record of the feed, envelope and body (I1). What it returns is frozen: pages share it. */
export function takeIn(raw: unknown): Taken | { refused: Refused } {
  const it = read(raw, (record) => hasDigest(record.body, record.digest))
  return 'held' in it ? { ...it, json: JSON.stringify(raw) } : it
}

/** Parses a record that was taken in before: its digest was right then, and what the ledger keeps does not change. */
export function readAgain(raw: unknown): { held: Held } | { refused: Refused } {
  return read(raw, () => true)
}

function read(raw: unknown, isIntact: (record: ReleaseRecord) => boolean): { held: Held } | { refused: Refused } {
  const envelope = releaseRecord.safeParse(raw)
  if (!envelope.success) {
    const [issue] = envelope.error.issues
    return { refused: { ...labels(raw), reason: `${issue?.path.join('.')}: ${issue?.message}`, raw } }
  }
  const record = envelope.data
  if (!isIntact(record)) return { refused: { ...labels(raw), reason: 'digest: expected the SHA-256 of the body', raw } }
  try {
    return { held: held(record.kind, record) }
  } catch (error) {
    if (!(error instanceof ContentInvalid)) throw error
    return { refused: { ...labels(raw), reason: error.message, raw } }
  }
}

function held<K extends Kind>(kind: K, record: ReleaseRecord): Held {
  const it: HeldOf<K> = {
    kind,
    id: record.id,
    locales: locales.filter((locale): locale is Locale => locale !== 'no' && record.locales.includes(locale)),
    digest: record.digest,
    lastmod: record.lastmod,
    from: record.from === null ? null : Date.parse(record.from),
    until: record.until === null ? null : Date.parse(record.until),
    sequence: record.sequence,
    body: deepFreeze(parse(kind, record.body)),
  }
  // A HeldOf<K> for some K is a Held; TypeScript does not distribute over a type parameter.
  return it as unknown as Held
}

function labels(raw: unknown): { kind: string; id: string; sequence: number } {
  const it = raw !== null && typeof raw === 'object' ? raw : {}
  const kind = 'kind' in it && typeof it.kind === 'string' ? it.kind : 'unknown'
  const id = 'id' in it && typeof it.id === 'string' ? it.id : 'unknown'
  const sequence = 'sequence' in it && typeof it.sequence === 'number' ? it.sequence : 0
  return { kind, id, sequence }
}

/** Whether this build of the site knows a kind. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind)
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const it of Object.values(value)) deepFreeze(it)
  }
  return value
}
