import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './locale.ts'

/** What a link in a text points to: an outside address, or one of our own documents by id. */
export const linkTarget = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('url'),
    href: z.string().regex(/^(https?:\/\/|mailto:|tel:|\/|#)/, 'expected a web, mail or telephone address'),
  }),
  z.strictObject({ to: z.literal('document'), kind: z.enum(['place', 'course', 'news', 'goal', 'page']), id }),
])

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
})

const link = z.strictObject({
  type: z.literal('link'),
  target: linkTarget,
  children: z.array(text).min(1),
})

/** The current name of a place, written by reference so that a new name changes the text with it. */
const placeName = z.strictObject({ type: z.literal('place-name'), place: id })

const lineBreak = z.strictObject({ type: z.literal('break') })

const inline = z.discriminatedUnion('type', [text, link, placeName, lineBreak])

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(inline),
  }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(inline)) }),
  z.strictObject({ type: z.literal('quote'), children: z.array(inline) }),
])

/** A rich text as the site knows it: no editor's format, no HTML. */
export const prose = z.array(block)
export const localizedProse = localized(prose)

export type Prose = z.infer<typeof prose>
export type ProseBlock = z.infer<typeof block>
export type ProseInline = z.infer<typeof inline>
