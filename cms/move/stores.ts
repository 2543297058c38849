import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type Field,
  type FlattenedField,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { markKey } from './mark.ts'

/** Documents of one kind that lie beside each other in a database, and are moved and compared together. */
export interface Store {
  /** What people read, and what the store is called in the mark: `courses`, `courses (versions)`, `notice`. */
  name: string
  /** Of the collection or global. */
  slug: string
  of: 'collection' | 'global'
  versions: boolean
  /** As MongoDB's adapter needs them, and as SQLite's does. */
  fields: Field[]
  flattenedFields: FlattenedField[]
  /** Which of its documents are content; all where nothing is said. */
  where: Where
}

/**
 * Payload's own that stay behind: who has which document open just now is true of the old CMS only, and which
 * migrations ran is each database's own.
 */
const leftBehind = new Set(['payload-locked-documents', 'payload-migrations'])

/** Everything that is moved, in the order it is. */
export function storesOf(config: SanitizedConfig): Store[] {
  const stores: Store[] = []
  for (const it of config.collections) {
    if (leftBehind.has(it.slug)) continue
    const { slug, fields, flattenedFields } = it
    const where: Where = slug === 'payload-kv' ? { key: { not_equals: markKey } } : {}
    stores.push({ name: slug, slug, of: 'collection', versions: false, fields, flattenedFields, where })
    if (!it.versions) continue
    stores.push({
      ...{ name: `${slug} (versions)`, slug, of: 'collection', versions: true, where: {} },
      fields: buildVersionCollectionFields(config, it),
      flattenedFields: buildVersionCollectionFields(config, it, true),
    })
  }
  for (const it of config.globals) {
    const { slug, fields, flattenedFields } = it
    stores.push({ name: slug, slug, of: 'global', versions: false, fields, flattenedFields, where: {} })
    if (!it.versions) continue
    stores.push({
      ...{ name: `${slug} (versions)`, slug, of: 'global', versions: true, where: {} },
      fields: buildVersionGlobalFields(config, it),
      flattenedFields: buildVersionGlobalFields(config, it, true),
    })
  }
  return stores
}
