import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { id } from './id.ts'
import { locales } from './locale.ts'

/** The kinds whose drafts can be looked at: those that have a page, and services, which stand on the pages of places. */
export const previewKinds = ['place', 'course', 'news', 'page', 'goal', 'service'] as const
export type PreviewKind = (typeof previewKinds)[number]

/** What a preview address says. */
export const preview = z.strictObject({
  kind: z.enum(previewKinds),
  id,
  locale: z.enum(locales),
  /** `frame` beside the form, for the editor who has it open; `link` for whoever is given it. */
  purpose: z.enum(['frame', 'link']),
  /** Which round of the document's links it is of: withdrawing begins the next. */
  round: z.coerce.number().int().nonnegative(),
  /** Milliseconds since 1970, from which on it is expired. */
  until: z.coerce.number().int().positive(),
})
export type Preview = z.infer<typeof preview>

/** What the CMS answers when the site asks for a draft. */
export const previewDraft = z.strictObject({
  /** The draft by the contract, with stand-ins for what is missing. */
  body: z.unknown(),
  /** What is missing or wrong, in words for the editor: it keeps the draft from being published. */
  problems: z.array(z.strictObject({ field: z.string(), message: z.string() })),
  /** The round of links that holds. */
  round: z.number().int().nonnegative(),
})
export type PreviewDraft = z.infer<typeof previewDraft>

const path = '/forhandsvisning/'
const order = ['kind', 'id', 'locale', 'purpose', 'round', 'until'] as const

/** The path and query of a preview, signed. @param secret PUBLISH_SECRET, which both sides have */
export function previewUrl(it: Preview, secret: string): string {
  const query = new URLSearchParams(order.map((name) => [name, String(it[name])]))
  query.set('sign', signature(it, secret).toString('hex'))
  return `${path}?${query}`
}

export type ReadPreview = { state: 'good' | 'expired'; preview: Preview } | { state: 'wrong' }

/**
 * What a preview address asks for: `wrong` where we did not sign it as it stands, `expired` from its time on.
 * @param now milliseconds since 1970
 */
export function readPreview(url: URL, secret: string, now: number): ReadPreview {
  const given = Object.fromEntries(url.searchParams)
  const { sign = '', ...rest } = given
  const read = preview.safeParse(rest)
  if (!read.success || !/^[0-9a-f]{64}$/.test(sign)) return { state: 'wrong' }
  if (!timingSafeEqual(signature(read.data, secret), Buffer.from(sign, 'hex'))) return { state: 'wrong' }
  return { state: now < read.data.until ? 'good' : 'expired', preview: read.data }
}

function signature(it: Preview, secret: string): Buffer {
  // A key of its own, so that what is signed for one purpose says nothing to another.
  const key = createHmac('sha256', secret).update('eidor: previews').digest()
  return createHmac('sha256', key)
    .update(order.map((name) => it[name]).join('\n'))
    .digest()
}
