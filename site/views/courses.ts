import type { Course } from '#content/course.ts'
import { coursesUrl, openDataUrl, placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fits, inRegion, online } from '#site/search/courses.ts'
import { type CourseQuery, courseListAddress, perPage, writeCourseQuery } from '#site/search/query.ts'
import { type CourseRow, courseRow, current } from './courseRow.ts'
import { ownTarget, placesUrl, type Target, target } from './link.ts'
import { type Speech, say } from './speech.ts'
import { courseWords } from './staticWords.ts'

export interface CoursesView {
  query: CourseQuery
  action: string
  regions: { value: string; label: string; chosen: boolean }[]
  heading: string
  rows: CourseRow[]
  range: string
  previous: { href: string; label: string } | null
  next: { href: string; label: string } | null
  /** Ways on when nothing fits. */
  ways: { href: string; label: string; count: string }[]
  finder: Target
  /** The place of the chosen region, to ask there. */
  ask: Target | null
  /** For where no server answers the query: see scripts/static-courses.ts. */
  fallback: { query: string; index: string; words: string }
}

export function coursesView(read: Reader, query: CourseQuery, page: Speech): CoursesView {
  const { words } = page
  const regions = read.all('region').toSorted((a, b) => a.name.no.localeCompare(b.name.no, 'nb'))
  const region = regions.find((it) => it.slug === query.region) ?? null
  const all = current(read.all('course'), read.today())
  const found = all.filter((it) => inRegion(it, query.region, region?.id ?? null) && fits(it, query.q))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const number = Math.min(query.page, pages)
  const rows = found.slice((number - 1) * perPage, number * perPage)
  const action = ownTarget(page.locale, coursesUrl).href
  const href = (change: Partial<CourseQuery>) => courseListAddress(action, { ...query, page: 1, ...change })
  const nameOf = (it: (typeof regions)[number]) => say(it.name, page, 'nb').text
  const chosen = region ? nameOf(region) : query.region === online ? words.onlineOnly : words.allOfNordland
  const left = found.length - number * perPage
  return {
    query,
    action,
    regions: [
      { value: '', label: words.allOfNordland, chosen: chosen === words.allOfNordland },
      { value: online, label: words.onlineOnly, chosen: query.region === online },
      ...regions.map((it) => ({ value: it.slug, label: nameOf(it), chosen: it === region })),
    ],
    heading: query.q
      ? words.hits(found.length, query.q)
      : region
        ? words.hitsIn(found.length, chosen)
        : words.courseCount(found.length),
    rows: rows.map((it) => courseRow(read, it, page)),
    range: words.range((number - 1) * perPage + 1, (number - 1) * perPage + rows.length, found.length),
    previous: number > 1 ? { href: href({ page: number - 1 }), label: words.previous(perPage) } : null,
    next: left > 0 ? { href: href({ page: number + 1 }), label: words.next(Math.min(left, perPage)) } : null,
    ways: found.length > 0 ? [] : waysOn(query, all, region && { id: region.id, name: nameOf(region) }, href, page),
    finder: ownTarget(page.locale, placesUrl),
    ask: region && placeTarget(read, region, page),
    fallback: {
      query: writeCourseQuery(query),
      index: `${openDataUrl(page.locale)}search.json`,
      words: courseWords(words),
    },
  }
}

function waysOn(
  query: CourseQuery,
  all: readonly Course[],
  region: { id: string; name: string } | null,
  href: (change: Partial<CourseQuery>) => string,
  page: Speech,
): CoursesView['ways'] {
  const { words } = page
  const count = (courses: readonly Course[]) => words.courseCount(courses.length)
  const anywhere = all.filter((it) => fits(it, query.q))
  const here = region ? all.filter((it) => inRegion(it, query.region, region.id)) : []
  return [
    ...(query.q && query.region && anywhere.length > 0
      ? [{ href: href({ region: '' }), label: words.inAllNordland(query.q), count: count(anywhere) }]
      : []),
    ...(region && query.q && here.length > 0
      ? [{ href: href({ q: '' }), label: words.allCoursesIn(region.name), count: count(here) }]
      : []),
    ...(all.length > 0 ? [{ href: href({ q: '', region: '' }), label: words.allCourses, count: count(all) }] : []),
  ]
}

function placeTarget(read: Reader, region: { id: string; slug: string }, page: Speech): Target | null {
  const place = read.list('place', 'region', region.id)[0]
  return place ? target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)) : null
}
