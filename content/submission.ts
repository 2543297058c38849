import { z } from 'zod'
import { instant } from './date.ts'
import { demandSum } from './demand.ts'
import { followedQuery, followKey, personKey } from './follow.ts'
import { nodeId } from './receipt.ts'

/** The longest that somebody may write of what they miss, in characters. */
export const longestWish = 300
/** A random name for one who left an e-mail address: it ties a wish to the address that is kept apart. */
export const contactKey = z.string().regex(/^[0-9a-f]{32}$/)

/** The number of a municipality, `1865` (SSB's list). */
const municipalityNumber = z.string().regex(/^\d{4}$/)

/** The languages the site speaks with its own words, and mail is written in. */
export const spoken = z.enum(['nb', 'nn', 'en'])
export type Spoken = z.infer<typeof spoken>

/** Somebody says what they miss. */
const wish = z.strictObject({
  kind: z.literal('wish'),
  what: z.string().trim().min(1).max(longestWish),
  /** The slug of a region; null where they did not say. */
  region: z.string().max(80).nullable(),
  /** The number of the municipality of it they chose; null where they chose none. */
  municipality: municipalityNumber.nullable().default(null),
  /** Only with their consent: where to write once there is an answer, under which key, in which language. */
  contact: z.strictObject({ key: contactKey, email: z.email().max(254), language: spoken }).nullable(),
})

/** Somebody followed the link in the mail that asked whether the address is theirs. */
const wishConfirm = z.strictObject({ kind: z.literal('wish-confirm'), contact: contactKey })

/** Somebody wants their address erased. */
const wishErase = z.strictObject({ kind: z.literal('wish-erase'), contact: contactKey })

/** Somebody wants to be written to when there is something new of a search. */
const follow = z.strictObject({
  kind: z.literal('follow'),
  key: followKey,
  email: z.email().max(254),
  query: followedQuery,
  /** The slug of the region the search is in, where it is in one; null for others. */
  region: z.string().max(80).nullable(),
  language: spoken,
})

/** Somebody pressed the button behind the link in the letter that asked whether the address is theirs. */
const followConfirm = z.strictObject({ kind: z.literal('follow-confirm'), follow: followKey })

/** Somebody follows a search no longer. */
const followStop = z.strictObject({ kind: z.literal('follow-stop'), follow: followKey })

/** Somebody follows nothing any longer, and their address is erased. */
const followErase = z.strictObject({ kind: z.literal('follow-erase'), person: personKey })

/** What was searched for: sums so far, so that the same or an older one that comes again changes nothing. */
const demand = z.strictObject({ kind: z.literal('demand'), node: nodeId, sums: z.array(demandSum).min(1).max(500) })

/** How often pages were opened in a month (`2026-11`, in Oslo): sums so far, as above. */
const visits = z.strictObject({
  kind: z.literal('visits'),
  node: nodeId,
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  pages: z
    .array(z.strictObject({ path: z.string().startsWith('/').max(300), count: z.number().int().positive() }))
    .min(1)
    .max(500),
})

/**
 * What the public side tells the CMS, by kind. To add one: a schema here, and its handler in
 * cms/submissions/handlers.ts.
 */
export const submission = z.discriminatedUnion('kind', [
  wish,
  wishConfirm,
  wishErase,
  follow,
  followConfirm,
  followStop,
  followErase,
  demand,
  visits,
])
export type Submission = z.infer<typeof submission>
export type SubmissionKind = Submission['kind']
export type SubmissionOf<K extends SubmissionKind> = Extract<Submission, { kind: K }>

/** The body of `POST /api/submissions`. */
export const delivery = z.strictObject({
  /** Names the submission: what comes again under the same key has come already. */
  key: z.string().regex(/^[\w.:-]{8,160}$/),
  /** When the site took it. */
  at: instant,
  submission,
})
export type Delivery = z.infer<typeof delivery>

/** The header with the signature of the body (`signed(body, 'submissions', PUBLISH_SECRET)`). */
export const submissionHeader = 'x-eidor-submission'
