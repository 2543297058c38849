import type { KeptId, SpanName } from '#content/kept.ts'

/** What the page says of one thing that is kept. */
export interface KeptWords {
  title: string
  what: string
  why: string
  /** @param span a keeping time in words, by its name in `content/kept.ts` */
  long: (span: (name: SpanName) => string) => string
  who: string
  /** How it is erased on one's word; null where it tells of nobody. */
  erase: string | null
}

export type KeptDictionary = Record<KeptId, KeptWords>
