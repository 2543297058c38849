import { z } from 'zod'
import { localizedText, written } from './locale.ts'

const entry = z.strictObject({
  label: localizedText,
  /** A path on this site, `/kurs/`, or a web address. */
  href: z.string().regex(/^(\/|https?:\/\/)/, 'expected a path or a web address'),
})

/** The menu, the foot, and the texts of the front page. One per county. */
export const navigation = z.strictObject({
  id: z.literal('navigation'),
  written,
  menu: z.array(entry).max(6),
  shortcuts: z.array(entry),
  about: z.array(entry),
  front: z.strictObject({ heading: localizedText, lede: localizedText }),
})

export type Navigation = z.infer<typeof navigation>
