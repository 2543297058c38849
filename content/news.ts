import { z } from 'zod'
import { day } from './date.ts'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'
import { localizedProse } from './prose.ts'
import { slug } from './slug.ts'

/** A news item, of a region or of the county (`region: null`). */
export const news = z.strictObject({
  id,
  slug,
  written,
  region: id.nullable(),
  title: localizedText,
  summary: localizedText,
  body: localizedProse.nullable(),
  /** The day it is dated; not shown before. */
  date: day,
  /** The last day it stands in lists; its page keeps its address. */
  expires: day.nullable(),
  picture: id.nullable(),
})

export type News = z.infer<typeof news>
