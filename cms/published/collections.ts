import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Kind } from '#content/kinds.ts'

type Singleton = 'profile' | 'navigation' | 'notice'
export type CollectionKind = Exclude<Kind, Singleton>

/** Which collection the documents of a kind live in. */
export const collectionOf = {
  region: 'regions',
  place: 'places',
  name: 'names',
  exception: 'exceptions',
  confirmation: 'confirmations',
  service: 'services',
  provider: 'providers',
  course: 'courses',
  synonym: 'synonyms',
  goal: 'goals',
  news: 'news',
  page: 'pages',
  media: 'media',
} as const satisfies Record<CollectionKind, CollectionSlug>

/** The globals, each one document of its own kind. */
export const globalKinds = ['profile', 'navigation', 'notice'] as const satisfies readonly (Singleton & GlobalSlug)[]

export function isGlobalKind(kind: Kind): kind is Singleton {
  return globalKinds.some((it) => it === kind)
}
