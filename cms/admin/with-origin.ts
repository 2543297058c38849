import type { CollectionConfig, Field } from 'payload'
import { fieldKeys } from '#content/catalogue/row.ts'

const Description = '/admin/import/FieldOrigin.tsx#FieldOrigin'

/** The fields of a form that imports write, and what a course is found by. */
const imported = new Set<string>([...fieldKeys, 'reference'])

/** A course says below each of its fields where what stands in it came from. */
export function withOrigin(collection: CollectionConfig): CollectionConfig {
  return collection.slug === 'courses' ? { ...collection, fields: collection.fields.map(told) } : collection
}

/** The rows of a field stay as they are: they have one line together, at their head. */
function told(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((it) => ({ ...it, fields: it.fields.map(told) })) }
  if (field.type === 'row') return { ...field, fields: field.fields.map(told) }
  if (!('name' in field) || !imported.has(field.name)) return field
  // Payload's types of the fields have this component each in a place of its own.
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Description } } } as Field
}
