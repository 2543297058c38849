import { z } from 'zod'
import { instant } from './date.ts'
import { type Kind, kindNames } from './kinds.ts'
import { locales } from './locale.ts'

const kind = z.enum(kindNames as [Kind, ...Kind[]])

/** A release record: one published document, as the feed carries it. */
export const releaseRecord = z.strictObject({
  kind,
  id: z.string().min(1),
  /** The locales in which the document exists (title and summary are filled). */
  locales: z.array(z.enum(locales)),
  /** SHA-256 of the canonical body; equal digests mean equal content. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** When the content last changed. */
  lastmod: instant,
  /** Live from and until; null for always. The site switches by its own clock. */
  from: instant.nullable(),
  until: instant.nullable(),
  sequence: z.number().int().nonnegative(),
  body: z.unknown(),
})

/** A document that is no longer published, kept so that its address can say so (410). */
export const goneRecord = z.strictObject({
  kind,
  id: z.string().min(1),
  sequence: z.number().int().nonnegative(),
  at: instant,
})

/** What `GET /api/published?since=CURSOR` answers. An epoch the site does not know means: start from nothing. */
export const feedPage = z.strictObject({
  epoch: z.string().min(1),
  cursor: z.string(),
  more: z.boolean(),
  changed: z.array(releaseRecord),
  gone: z.array(goneRecord),
})

/**
 * The prime by which sequences are taken before they are added up: a sum of as many records as any county has stays
 * exact in a 64-bit integer and in a JavaScript number.
 */
export const summaryPrime = 2_147_483_647

/**
 * What `GET /api/published/summary` answers: all release records in four values, those that are gone included.
 * Two sides with the same summary hold the same releases, but for one chance in two thousand million.
 */
export const feedSummary = z.strictObject({
  epoch: z.string().min(1),
  count: z.number().int().nonnegative(),
  /** Of each sequence modulo `summaryPrime`, the sum, modulo the same. */
  sum: z.number().int().nonnegative(),
  /** 0 where there is no release. */
  highest: z.number().int().nonnegative(),
})

export type ReleaseRecord = z.infer<typeof releaseRecord>
export type GoneRecord = z.infer<typeof goneRecord>
export type FeedPage = z.infer<typeof feedPage>
export type FeedSummary = z.infer<typeof feedSummary>
