import { collectionOf } from '../../published/collections.ts'
import { kindLabels } from '../kind-labels.ts'
import type { AdminLanguage } from '../language.ts'

/** What editors call a document of a collection: `Kurs`. */
export function collectionLabel(collection: string, language: AdminLanguage): string {
  const kind = Object.entries(collectionOf).find(([, slug]) => slug === collection)?.[0]
  return (kind && kindLabels[kind]?.[language]) ?? collection
}
