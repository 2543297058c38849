import type { BaseDatabaseAdapter } from 'payload'
import { locales } from '#content/locale.ts'
import { listIndexes } from './list-indexes.ts'

/** What of a mongoose model is used here; Payload's type of an adapter says nothing of the driver below it. */
interface Model {
  schema: { index(fields: Record<string, 1>): unknown }
}

/** What is asked beside the lists and has no index by the config: the feed in order, and who is editing a document. */
const asked = [
  ['releases', { sequence: 1, _id: 1 }],
  ['payload-locked-documents', { 'document.value': 1, 'document.relationTo': 1 }],
] as const

/**
 * Adds the indexes of lists to those that Payload makes of the collections' config as it connects; to be called before.
 * Here a text in a language is in its document, so a list by title has one too, a language each.
 */
export function indexLists(db: BaseDatabaseAdapter): void {
  // @payloadcms/db-mongodb keeps a mongoose model of every collection, and of its versions, here.
  const { collections, versions } = db as unknown as Record<'collections' | 'versions', Record<string, Model>>
  for (const [collection, fields] of asked) collections[collection]?.schema.index({ ...fields })
  for (const collection of db.payload.config.collections) {
    for (const { ofVersions, fields, sorted } of listIndexes(collection)) {
      const model = (ofVersions ? versions : collections)[collection.slug]
      for (const locale of sorted.localized ? locales : [null])
        model?.schema.index(Object.fromEntries(fields.map((it) => [inLocale(it, sorted.field, locale), 1])))
    }
  }
}

function inLocale(field: string, sorted: string, locale: string | null): string {
  return field === sorted && locale !== null ? `${field}.${locale}` : field
}
