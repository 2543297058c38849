import type { CollectionConfig } from 'payload'

/** The collections whose texts people write for the public. */
const written = ['news', 'pages', 'courses', 'places', 'services', 'goals']

/** A collection of texts has the tone of the common profile beside its form. */
export function withTone(collection: CollectionConfig): CollectionConfig {
  if (!written.includes(collection.slug)) return collection
  const components = { Field: '/admin/Tone.tsx#Tone' }
  const tone = { name: 'tone', type: 'ui', admin: { position: 'sidebar', components } } as const
  return { ...collection, fields: [...collection.fields, tone] }
}
