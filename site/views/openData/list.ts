import type { Locale } from '#content/locale.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Speech, speech } from '../speech.ts'
import { everyOpenCourse, openCourses } from './courses.ts'
import { licence } from './licence.ts'
import { openPlaces } from './places.ts'
import { readOpenQuery } from './query.ts'
import { openServices } from './services.ts'

export const openLists = ['places', 'courses', 'services'] as const
export type OpenListName = (typeof openLists)[number]

/** What an open list answers: the status, and the object that becomes JSON. */
export interface OpenAnswer {
  status: 200 | 400
  body: { licence: string; total: number; items: readonly object[] } | { error: string }
}

/** What one list is made from. Addresses in it are absolute. */
export interface OpenList {
  read: Reader
  page: Speech
  /** Public origin of the site, without a slash at the end. */
  origin: string
}

/**
 * One of the open lists, or null where there is none of that name. Texts are in the language asked for, Norwegian
 * where there is no translation; `language` says which.
 * @param params the query; a list given as a file has none, and holds everything
 */
export function openList(
  read: Reader,
  name: string,
  locale: Locale,
  origin: string,
  params: URLSearchParams | null,
): OpenAnswer | null {
  const list: OpenList = { read, page: speech(locale, 'nb'), origin }
  if (name === 'places') return whole(openPlaces(list))
  if (name === 'services') return whole(openServices(list))
  if (name !== 'courses') return null
  if (params === null) return { status: 200, body: { licence, ...everyOpenCourse(list) } }
  const query = readOpenQuery(params)
  if ('error' in query) return { status: 400, body: query }
  const found = openCourses(list, query)
  if ('error' in found) return { status: 400, body: found }
  return { status: 200, body: { licence, ...found } }
}

function whole(items: object[]): OpenAnswer {
  return { status: 200, body: { licence, total: items.length, items } }
}
