import type { NamedDocument, Overview } from '../receipts/overview.ts'
import { kindLabels } from './kind-labels.ts'
import type { AdminLanguage } from './language.ts'

/** What each part of the overview is given. */
export interface Told {
  overview: Overview
  language: AdminLanguage
  /** Milliseconds since 1970. */
  now: number
}

/** `Kurs: Norsk på B1-nivå`, or the kind alone where the document has no title, or is deleted. */
export function documentText({ kind, title }: Pick<NamedDocument, 'kind' | 'title'>, language: AdminLanguage): string {
  const label = kindLabels[kind]?.[language] ?? kind
  return title === null ? label : `${label}: ${title}`
}
