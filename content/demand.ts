import { z } from 'zod'

/** The longest search that is counted, in characters: people search with words, and who writes more writes of somebody. */
export const longestQuery = 60
/** On how many different days something must have been asked before anybody is shown it (issue 5, point 8). */
export const daysBeforeShown = 3

/** How well a search was answered: nothing found, hardly anything, or enough to choose from. */
export const results = ['none', 'poor', 'fine'] as const
export type Result = (typeof results)[number]
/** From how many hits on there is something to choose from. */
const enough = 3

export function resultOf(total: number): Result {
  return total === 0 ? 'none' : total < enough ? 'poor' : 'fine'
}

const letters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ð: 'd', ß: 'ss' }

/**
 * What people asked for, as it is compared: lower case, without marks, single spaces, so that "Rørlegger " and
 * "rorlegger" are one. Letters of every script stay: who asks in Ukrainian is counted too. Empty where no word is left.
 */
export function demandKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøđŋŧðß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/**
 * Whether a text may tell who wrote it: an e-mail address, a web address, a telephone number, a national identity
 * number (11 digits). Such a text is not counted and not kept.
 */
export function mayIdentify(text: string): boolean {
  if (/@|\bhttps?:|\bwww\./i.test(text)) return true
  // Seven digits together, however they are grouped: telephones have eight, and course codes fewer.
  return /\d(?:[\s().+/-]*\d){6}/.test(text)
}

/** A count of searches by one node on one Oslo day, for everybody who asked the same with the same filter. */
export const demandSum = z.strictObject({
  day: z.iso.date(),
  /** The `demandKey` of the search. */
  key: z.string().min(1).max(200),
  /** The search as somebody wrote it, in lower case: what an editor reads. */
  said: z.string().min(1).max(longestQuery),
  /** The slug of the region that was chosen; null for all of the county. */
  region: z.string().max(80).nullable(),
  result: z.enum(results),
  count: z.number().int().positive(),
})
export type DemandSum = z.infer<typeof demandSum>
