import type { Content, Kind } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'

/** A release record of one kind as the site keeps it: parsed, and with its times in milliseconds since the epoch. */
export interface HeldOf<K extends Kind> {
  kind: K
  id: string
  /** The translations that exist, besides Norwegian. */
  locales: readonly Locale[]
  digest: string
  lastmod: string
  /** Live from this instant on; null for always. */
  from: number | null
  /** Live before this instant; null for ever. */
  until: number | null
  sequence: number
  body: Content[K]
}

export type Held = { [K in Kind]: HeldOf<K> }[Kind]

/** A document that was published and no longer is. */
export interface Gone {
  kind: Kind
  id: string
  sequence: number
  at: string
}

/** Whether a record is what the public sees at an instant (milliseconds since the epoch). */
export function isLive(held: Held, now: number): boolean {
  return (held.from === null || held.from <= now) && (held.until === null || now < held.until)
}
