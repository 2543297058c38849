import type { CollectionConfig, SanitizedCollectionConfig } from 'payload'

/** An index that a list needs: what is the same in all of its rows, then what it is sorted by, then the tie-break. */
export interface ListIndex {
  /** Whether it is of the versions, of which a list of drafts shows the latest. */
  ofVersions: boolean
  /** Fields of a row, as Payload names them; a version has those of its document in `version.`. */
  fields: string[]
  /** The field it is sorted by, and whether that has a value for each language. */
  sorted: { field: string; localized: boolean }
}

/** What pages of our own ask of all documents, beside the lists. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  courses: [['deletedAt', 'region', '_status']],
  news: [['deletedAt', 'expires']],
}

/**
 * The indexes of the admin's list of a collection: for each column it shows at first, and for when a document was made
 * and changed. Lists of drafts read the versions; the documents themselves are listed over REST only.
 */
export function listIndexes(collection: SanitizedCollectionConfig): ListIndex[] {
  if (collection.admin.hidden === true || collection.slug.startsWith('payload-')) return []
  const always = ['createdAt', 'updatedAt', ...sorted(collection.defaultSort)]
  const all = [...new Set([...always, ...(collection.admin.defaultColumns ?? [])])]
  const drafts = Boolean(collection.versions?.drafts)
  const trash = collection.trash ? ['deletedAt'] : []
  const documents = (drafts ? [...new Set(always)] : all).map((field) => [...trash, field, ...tieBreak(field)])
  const ofLatest = (...fields: string[]) => ['latest', ...[...trash, ...fields].map((it) => `version.${it}`)]
  const versions = [
    ...all.map((field) => [...ofLatest(field), 'createdAt']),
    // Drafts that wait to be published, the last saved first.
    [...ofLatest('_status', 'updatedAt'), 'createdAt'],
  ]
  const index = (ofVersions: boolean) => (fields: readonly string[]) => {
    const field = fields[trash.length + Number(ofVersions)] ?? ''
    return { ofVersions, fields: [...fields], sorted: { field, localized: isLocalized(collection, field) } }
  }
  const found = [
    ...[...documents, ...(asked[collection.slug] ?? [])].map(index(false)),
    ...(drafts ? versions : []).map(index(true)),
  ]
  // Of one field alone Payload makes its own.
  return found.filter(({ fields }) => fields.length > 1)
}

function tieBreak(field: string): string[] {
  return field === 'createdAt' ? [] : ['createdAt']
}

function sorted(sort: CollectionConfig['defaultSort']): string[] {
  return [sort ?? []].flat().map((it) => it.replace(/^-/, ''))
}

function isLocalized({ flattenedFields }: SanitizedCollectionConfig, field: string): boolean {
  const name = field.replace('version.', '')
  return flattenedFields.some((it) => it.name === name && 'localized' in it && it.localized === true)
}
