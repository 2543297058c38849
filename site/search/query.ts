/** What the visitor asked the list of courses for. */
export interface CourseQuery {
  q: string
  /** A region's slug, `nett` for online, or empty for all. */
  region: string
  /** The slug of a goal of Nordlandsløftet, or empty. */
  goal: string
  /** The page of the list, from 1. */
  page: number
}

/** How many courses a page of the list shows. */
export const perPage = 25

/** Reads a query from the address; what makes no sense is left out. */
export function readCourseQuery(params: URLSearchParams): CourseQuery {
  const page = Number(params.get('side') ?? 1)
  return {
    q: (params.get('q') ?? '').trim().slice(0, 120),
    region: (params.get('region') ?? '').trim().slice(0, 80),
    goal: (params.get('goal') ?? '').trim().slice(0, 80),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** A query as the address says it, `q=norsk&region=salten&side=2`; empty for the whole list. */
export function writeCourseQuery({ q, region, goal, page }: CourseQuery): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (region) params.set('region', region)
  if (goal) params.set('goal', goal)
  if (page > 1) params.set('side', String(page))
  return params.toString()
}

/** The address of a list: `action` with the query behind it, where there is one. */
export function courseListAddress(action: string, query: CourseQuery): string {
  const text = writeCourseQuery(query)
  return text ? `${action}?${text}` : action
}

/** Reads what the visitor asked the finder for. */
export function readFinderQuery(params: URLSearchParams): string {
  return (params.get('sted') ?? '').trim().slice(0, 120)
}
