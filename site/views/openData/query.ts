import { fixedValues } from '#site/search/facet-values.ts'
import { facetNames } from '#site/search/facets.ts'
import { type CourseQuery, longestText, mostPages, mostPerPage, readCourseQuery, sorts } from '#site/search/query.ts'

/**
 * Reads the query of `/data/courses`. What makes no sense is said, so that nobody takes one list for another;
 * parameters of other names are passed over. Whether there is such a region, municipality, provider or goal is for the
 * search to say.
 */
export function readOpenQuery(params: URLSearchParams): CourseQuery | { error: string } {
  const wrong = [
    ...['page', 'side'].map((name) => notNumber(params, name, mostPages)),
    notNumber(params, 'size', mostPerPage),
    notOneOf(params, 'sort', sorts),
    ...facetNames.map((name) => notOneOf(params, name, fixedValues[name])),
    (params.get('q') ?? '').trim().length > longestText ? `q: expected at most ${longestText} characters` : null,
  ].find((it) => it !== null)
  return wrong ? { error: wrong } : readCourseQuery(params)
}

function notNumber(params: URLSearchParams, name: string, most: number): string | null {
  const text = params.get(name)
  if (text === null) return null
  const isOne = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= most
  return isOne ? null : `${name}: expected a whole number from 1 to ${most}, got "${text.slice(0, 40)}"`
}

function notOneOf(params: URLSearchParams, name: string, values: readonly string[] | undefined): string | null {
  const other = params.getAll(name).find((it) => it !== '' && values !== undefined && !values.includes(it.trim()))
  return other === undefined ? null : `${name}: expected one of ${values?.join(', ')}, got "${other.slice(0, 40)}"`
}
