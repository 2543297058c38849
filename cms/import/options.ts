import { z } from 'zod'
import { type FieldKey, fieldKeys } from '#content/catalogue/row.ts'

const word = z.string().trim().min(1).max(200)

/** How a catalogue is brought in. Provider and region are their words or ids. */
export const importOptions = z.strictObject({
  /** What the file is called, or the address it was fetched from. */
  name: word.default('katalog'),
  /** Instead of a file: where to fetch it. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  provider: word.optional(),
  region: word.optional(),
  /** Column of ours → heading of the file. */
  map: z.record(z.string(), z.string()).default({}),
  /** Which written standard the texts are in, where no column says. */
  written: z.enum(['nb', 'nn']).default('nb'),
  /** Fields written by hand that may be overwritten: all, or by their keys. */
  overwrite: z.union([z.literal('all'), z.array(z.enum(fieldKeys as [FieldKey, ...FieldKey[]]))]).default([]),
  /** Whether what is no longer in the file is unpublished. */
  removeGone: z.boolean().default(false),
})
export type ImportOptions = z.infer<typeof importOptions>
