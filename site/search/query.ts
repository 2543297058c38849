import { type Chosen, type FacetName, facetNames, nothingChosen } from './facets.ts'

export const sorts = ['relevance', 'start', 'deadline', 'title'] as const
export type Sort = (typeof sorts)[number]

/** What is asked of the courses: the same for the page, the open data and what follows a search. */
export interface CourseQuery extends Chosen {
  q: string
  sort: Sort
  /** The page of the list, from 1. */
  page: number
  /** How many courses a page has. */
  size: number
}

/** How many courses a page of the list shows. */
export const perPage = 25
export const mostPerPage = 100
export const longestText = 120
export const mostPages = 9_999
const mostValues = 40

export const nothingAsked: CourseQuery = { ...nothingChosen, q: '', sort: 'relevance', page: 1, size: perPage }

/** Reads a query from the address; what makes no sense is left out. */
export function readCourseQuery(params: URLSearchParams): CourseQuery {
  const sort = params.get('sort')
  return {
    ...readChosen(params),
    q: (params.get('q') ?? '').trim().slice(0, longestText),
    sort: sorts.find((it) => it === sort) ?? 'relevance',
    // `side` is what addresses said before; they still lead there.
    page: numberOf(params.get('page') ?? params.get('side'), mostPages) ?? 1,
    size: numberOf(params.get('size'), mostPerPage) ?? perPage,
  }
}

function readChosen(params: URLSearchParams): Chosen {
  const chosen: Chosen = { ...nothingChosen }
  for (const name of facetNames) {
    const values = params.getAll(name).map((it) => it.trim().slice(0, 80))
    chosen[name] = [...new Set(values)].filter((it) => it !== '').slice(0, mostValues)
  }
  return chosen
}

function numberOf(text: string | null, most: number): number | null {
  if (text === null || !/^\d{1,5}$/.test(text)) return null
  const number = Number(text)
  return number >= 1 && number <= most ? number : null
}

/** A query as the address says it, `q=norsk&region=salten&page=2`; empty for the whole list. */
export function writeCourseQuery(query: CourseQuery): string {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const name of facetNames) for (const value of query[name]) params.append(name, value)
  if (query.sort !== 'relevance') params.set('sort', query.sort)
  if (query.size !== perPage) params.set('size', String(query.size))
  if (query.page > 1) params.set('page', String(query.page))
  return params.toString()
}

/** The address of a list: `action` with the query behind it, where there is one. */
export function courseListAddress(action: string, query: CourseQuery): string {
  const text = writeCourseQuery(query)
  return text ? `${action}?${text}` : action
}

/** Whether a query asks for anything but the whole list in its own order. */
export function asksSomething(query: CourseQuery): boolean {
  return query.q !== '' || query.sort !== 'relevance' || facetNames.some((name: FacetName) => query[name].length > 0)
}

/** Reads what the visitor asked the finder for. */
export function readFinderQuery(params: URLSearchParams): string {
  return (params.get('sted') ?? '').trim().slice(0, 120)
}
