import type { CollectionConfig, GlobalConfig } from 'payload'
import { collectionOf, globalKinds } from '../published/collections.ts'
import { globalWithControl, withControl } from './with-control.ts'

const component = (kind: string) => ({ path: '/admin/Publication.tsx#Publication', clientProps: { kind } })

/** A collection whose documents are published says, at each of them, how it stands with the public. */
export function withPublication(collection: CollectionConfig): CollectionConfig {
  const [kind] = Object.entries(collectionOf).find(([, slug]) => slug === collection.slug) ?? []
  return kind === undefined ? collection : withControl(collection, component(kind))
}

/** The same for a global, whose kind is its name. */
export function globalWithPublication(global: GlobalConfig): GlobalConfig {
  return globalKinds.some((it) => it === global.slug) ? globalWithControl(global, component(global.slug)) : global
}
