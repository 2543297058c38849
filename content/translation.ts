import type { Content, Kind } from './kinds.ts'
import { type Locale, type Localized, translationLocales } from './locale.ts'

type Heading = Localized<string> | null

/** The fields of each kind that make a translation: those a reader meets first. None: the kind is not translated as a whole. */
const headings: { [K in Kind]: (body: Content[K]) => Heading[] } = {
  region: (it) => [it.name],
  place: (it) => [it.summary],
  name: () => [],
  exception: () => [],
  confirmation: () => [],
  service: (it) => [it.title, it.summary],
  provider: () => [],
  course: (it) => [it.title, it.summary],
  synonym: () => [],
  goal: (it) => [it.title, it.summary],
  news: (it) => [it.title, it.summary],
  page: (it) => [it.title, it.summary],
  media: () => [],
  profile: () => [],
  navigation: () => [],
  notice: (it) => [it.title, it.text],
  statement: () => [],
  privacy: () => [],
}

/**
 * The locales in which a document exists: Norwegian always, another where title and summary are filled in it.
 * Other fields may be empty there; they fall back to Norwegian (see `show`).
 */
export function existingLocales<K extends Kind>(kind: K, body: Content[K]): Locale[] {
  const fields = headings[kind](body).filter((it) => it !== null)
  if (fields.length === 0) return ['no']
  return ['no', ...translationLocales.filter((locale) => fields.every((it) => it[locale] !== undefined))]
}
