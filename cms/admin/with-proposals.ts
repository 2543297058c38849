import type { CollectionConfig, GlobalConfig } from 'payload'
import { isTarget } from '../proposals/targets.ts'
import { globalWithControl, withControl } from './with-control.ts'

const component = (target: string) => ({ path: '/admin/ProposeChange.tsx#ProposeChange', clientProps: { target } })

/** A collection of common texts offers a region's editor, who cannot change them, to propose a change. */
export function withProposals(collection: CollectionConfig): CollectionConfig {
  return isTarget(collection.slug) ? withControl(collection, component(collection.slug)) : collection
}

/** The same for a global. */
export function globalWithProposals(global: GlobalConfig): GlobalConfig {
  return isTarget(global.slug) ? globalWithControl(global, component(global.slug)) : global
}
