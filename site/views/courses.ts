import type { Course } from '#content/course.ts'
import { coursesUrl, openDataUrl, placesUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { online } from '#site/search/facets.ts'
import {
  asksSomething,
  type CourseQuery,
  courseListAddress,
  nothingAsked,
  perPage,
  writeCourseQuery,
} from '#site/search/query.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import { type FollowView, followView } from './follow.ts'
import { ownTarget, type Target } from './link.ts'
import { noteAnswer } from './noteAnswer.ts'
import { placeOf } from './placeBrief.ts'
import { type Speech, say } from './speech.ts'
import { openRegions, standing } from './standing.ts'
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
  follow: FollowView
  /** For where no server answers the query: see scripts/static-courses.ts. */
  fallback: { query: string; index: string; words: string }
}

export function coursesView(read: Reader, query: CourseQuery, page: Speech): CoursesView {
  const { words } = page
  const regions = openRegions(read).toSorted((a, b) => a.name.no.localeCompare(b.name.no, 'nb'))
  const asked = read.list('region', 'slug', query.region[0] ?? '')[0]
  const region = asked ? standing(read, asked.id) : null
  const goal = query.goal[0] === undefined ? null : (read.list('goal', 'slug', query.goal[0])[0] ?? null)
  const { total, page: number, courses: rows } = asksSomething(query) ? searched(read, query) : every(read, query.page)
  const action = ownTarget(page.locale, coursesUrl).href
  const href = (change: Partial<CourseQuery>) => courseListAddress(action, { ...query, page: 1, ...change })
  const nameOf = (it: (typeof regions)[number]) => say(it.name, page, 'nb').text
  const chosen = region ? nameOf(region) : query.region[0] === online ? words.onlineOnly : words.allOfNordland
  const left = total - number * perPage
  return {
    query,
    action,
    regions: [
      { value: '', label: words.allOfNordland, chosen: chosen === words.allOfNordland },
      { value: online, label: words.onlineOnly, chosen: query.region[0] === online },
      ...regions.map((it) => ({ value: it.slug, label: nameOf(it), chosen: it.id === region?.id })),
    ],
    heading: query.q
      ? words.hits(total, query.q)
      : region
        ? words.hitsIn(total, chosen)
        : goal
          ? words.hits(total, say(goal.title, page, goal.written).text)
          : words.courseCount(total),
    rows: courseRows(read, rows, page),
    range: words.range((number - 1) * perPage + 1, (number - 1) * perPage + rows.length, total),
    previous: number > 1 ? { href: href({ page: number - 1 }), label: words.previous(perPage) } : null,
    next: left > 0 ? { href: href({ page: number + 1 }), label: words.next(Math.min(left, perPage)) } : null,
    ways: total > 0 ? [] : waysOn(read, query, region && { id: region.id, name: nameOf(region) }, href, page),
    finder: ownTarget(page.locale, placesUrl),
    ask: region && (placeOf(read, region.id, page)?.target ?? null),
    follow: followView(
      new URLSearchParams(writeCourseQuery(query)),
      query.q || goal ? words.following.search : region ? words.following.region(chosen) : words.following.everything,
      page,
    ),
    fallback: {
      query: writeCourseQuery(query),
      index: `${openDataUrl(page.locale)}search.json`,
      words: courseWords(words),
    },
  }
}

function searched(read: Reader, query: CourseQuery): CourseAnswer {
  const answer = read.search(query)
  noteAnswer(read, query, answer)
  return answer
}

/** A page of the whole list, in the order people meet it in: it costs what it shows. */
function every(read: Reader, asked: number): { total: number; page: number; courses: readonly Course[] } {
  const { total } = read.ranked('course', 'every', '', 0, 0)
  const page = Math.min(asked, Math.max(1, Math.ceil(total / perPage)))
  return { total, page, courses: read.ranked('course', 'every', '', (page - 1) * perPage, perPage).items }
}

function waysOn(
  read: Reader,
  query: CourseQuery,
  region: { id: string; name: string } | null,
  href: (change: Partial<CourseQuery>) => string,
  page: Speech,
): CoursesView['ways'] {
  const { words } = page
  const count = (asked: Partial<CourseQuery>) => read.search({ ...nothingAsked, ...asked }).total
  const anywhere = query.region.length > 0 ? count({ q: query.q }) : 0
  const here = region && query.q ? count({ region: query.region }) : 0
  const all = every(read, 1).total
  const way = (label: string, to: string, total: number) =>
    total > 0 ? [{ href: to, label, count: words.courseCount(total) }] : []
  return [
    ...(query.q ? way(words.inAllNordland(query.q), href({ region: [], goal: [] }), anywhere) : []),
    ...(region ? way(words.allCoursesIn(region.name), href({ q: '', goal: [] }), here) : []),
    ...way(words.allCourses, href({ q: '', region: [], goal: [] }), all),
  ]
}
