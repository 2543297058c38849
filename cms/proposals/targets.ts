import type { Locale } from '#content/locale.ts'
import type { AdminText } from '../admin/language.ts'

/** The county's common texts that a region may propose to change: where they are, and how they are written. */
export const targets = {
  services: { kind: 'service', fields: { title: 'text', summary: 'text' } },
  goals: { kind: 'goal', fields: { title: 'text', summary: 'text', body: 'prose' } },
  pages: { kind: 'page', fields: { title: 'text', summary: 'text', body: 'prose' } },
  profile: { kind: 'profile', fields: { about: 'text' } },
} as const satisfies Record<string, { kind: string; fields: Record<string, 'text' | 'prose'> }>
export type Target = keyof typeof targets

export const fieldNames = ['title', 'summary', 'body', 'about'] as const
export type FieldName = (typeof fieldNames)[number]

export const fieldLabels: Record<FieldName, AdminText> = {
  title: { nb: 'Tittel', en: 'Title' },
  summary: { nb: 'Kort fortalt', en: 'In short' },
  body: { nb: 'Tekst', en: 'Text' },
  about: { nb: 'Om Ei dør', en: 'About Ei dør' },
}

/** One text: a field of a document in one language. `document` is the id, or the name of a global. */
export interface CommonText {
  target: Target
  document: string
  field: FieldName
  locale: Locale
}

export function isTarget(value: unknown): value is Target {
  return typeof value === 'string' && value in targets
}

/** How a field of a target is written; null where it has no such field. */
export function writtenAs(target: Target, field: FieldName): 'text' | 'prose' | null {
  const found = Object.entries(targets[target].fields).find(([name]) => name === field)
  return found?.[1] ?? null
}
