import { z } from 'zod'
import { colour } from './colour.ts'
import { day } from './date.ts'
import { id } from './id.ts'
import { localizedText } from './locale.ts'
import { slug } from './slug.ts'

/** A municipality, with its official number and every official name (Norwegian, Sami). */
export const municipality = z.strictObject({
  number: z.string().regex(/^18\d\d$/, 'expected a municipality number in Nordland, 18xx'),
  /** The name people use in Norwegian, "Hamarøy". */
  name: z.string().trim().min(1),
  /** The official Sami name and its language, where there is one. */
  sami: z.strictObject({ name: z.string().trim().min(1), lang: z.enum(['se', 'smj', 'sma']) }).nullable(),
})

/** A region of the county: it owns one place, one page and one URL. */
export const region = z
  .strictObject({
    id,
    slug,
    name: localizedText,
    municipalities: z.array(municipality).min(1),
    /** Other words people use for the region or its towns; each leads to its page. */
    aliases: z.array(z.string().trim().min(1)),
    /** The one colour the region chose; the site derives the rest (see paint.ts). */
    colour,
    /** The picture the region chose for its page. */
    picture: id.nullable(),
    /** In the administrative area for Sami languages: announcements there must be in Sami too. */
    samiArea: z.boolean(),
    /**
     * Set once its place is closed: the day it closed, and the region that took over. It has no page then; whatever led
     * to it leads to that region's page (see closing.ts).
     */
    closed: z.strictObject({ on: day, successor: id }).nullable(),
    /** A closing that is planned and told of: its page says so until the day, when the CMS carries it out. */
    closing: z.strictObject({ on: day, successor: id }).nullable(),
  })
  .refine((it) => it.closed?.successor !== it.id, {
    path: ['closed', 'successor'],
    error: 'a region cannot take over from itself',
  })

export type Region = z.infer<typeof region>
export type Municipality = z.infer<typeof municipality>
