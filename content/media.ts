import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './locale.ts'

/** One size of a picture. `file` is its name in the media folder, never a path. */
export const mediaFile = z.strictObject({
  file: z.string().regex(/^[^/\\]+$/, 'expected a file name without folders'),
  type: z.string().min(1),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** Bytes. */
  size: z.number().int().positive(),
})

/** A picture with its text alternative, or a PDF with its title. */
export const media = z.discriminatedUnion('format', [
  z.strictObject({
    id,
    format: z.literal('picture'),
    alt: localizedText,
    credit: z.string().nullable(),
    original: mediaFile,
    sizes: z.array(mediaFile),
  }),
  z.strictObject({ id, format: z.literal('document'), title: localizedText, original: mediaFile }),
])

export type Media = z.infer<typeof media>
