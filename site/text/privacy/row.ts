import type { KeptId } from '#content/kept.ts'

/** What the page says of one thing that is kept. */
export interface KeptWords {
  title: string
  what: string
  why: string
  /** How long, of its times in words, in the order `content/kept.ts` names them. */
  long: (first: string, second: string, third: string) => string
  who: string
  /** How it is erased on one's word; null where it tells of nobody. */
  erase: string | null
}

export type KeptDictionary = Record<KeptId, KeptWords>
