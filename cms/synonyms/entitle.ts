import type { CollectionBeforeChangeHook } from 'payload'
import { list } from '../published/shape.ts'

/** What a synonym is called in lists, where both sides are read and searched: “rørlegger, røyrleggar → Rørleggerfaget”. */
export function synonymTitle({ words, finds }: { words?: unknown; finds?: unknown }): string {
  return [words, finds].map((it) => list(it).join(', ')).join(' → ')
}

/** Keeps the title of a synonym as its words are. */
export const entitle: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  title: synonymTitle({ ...originalDoc, ...data }),
})
