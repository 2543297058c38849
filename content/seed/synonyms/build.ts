import type { Synonym } from '../../synonym.ts'
import { seedId } from '../ids.ts'

interface More {
  /** Whether the official word also finds the everyday one. */
  both?: true
  /** Why, for editors. */
  note?: string
}

/**
 * Everyday words on the left, what they find on the right, each side separated by ` | `.
 * The first word of the left names the group for good: change it, and the seed makes another document.
 */
export function finds(left: string, right: string, { both, note }: More = {}): Synonym {
  const words = left.split(' | ')
  return {
    id: seedId(`synonym:${words[0]}`),
    words,
    finds: right.split(' | '),
    both: both ?? false,
    note: note ?? null,
  }
}
