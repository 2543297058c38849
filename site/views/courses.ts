import { coursesUrl, openDataUrl, placesUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { facetNames, online } from '#site/search/facets.ts'
import {
  asksSomething,
  type CourseQuery,
  courseListAddress,
  nothingAsked,
  type Sort,
  sorts,
  writeCourseQuery,
} from '#site/search/query.ts'
import { alsoFound, type OtherHits } from './alsoFound.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import { type Chip, chips, withoutChoices } from './courses/chips.ts'
import { everyFacet } from './courses/everyFacet.ts'
import { facetLabels } from './courses/facetLabels.ts'
import { type FacetView, facetViews } from './courses/facetViews.ts'
import { type NearView, nearViews } from './courses/nearView.ts'
import { searchNotes } from './courses/searchNotes.ts'
import { type FollowView, followView } from './follow.ts'
import { ownTarget, type Target } from './link.ts'
import { type WishInvitation, wishInvitation } from './meld/wish.ts'
import { noteAnswer } from './noteAnswer.ts'
import { placeOf } from './placeBrief.ts'
import { type Speech, say } from './speech.ts'
import { standing } from './standing.ts'
import { courseWords } from './staticWords.ts'

export interface SortOption {
  value: Sort
  label: string
  chosen: boolean
}

export interface CoursesView {
  query: CourseQuery
  action: string
  facets: FacetView[]
  /** The words of the fold that holds the facets on a narrow screen. */
  narrow: string
  sorts: SortOption[]
  chips: Chip[]
  /** The same search with nothing chosen. */
  unchosen: string
  /** What the search made of the words. */
  notes: string[]
  heading: string
  /** Those that fit. */
  rows: CourseRow[]
  /** The rest of the page: only like what was asked for. */
  alike: { heading: string; rows: CourseRow[] } | null
  range: string
  previous: { href: string; label: string } | null
  next: { href: string; label: string } | null
  near: NearView[]
  also: OtherHits
  wish: WishInvitation
  /** Ways on when nothing fits. */
  ways: { href: string; label: string; count: string }[]
  finder: Target
  /** The place of the chosen region, to ask there. */
  ask: Target | null
  follow: FollowView
  /** For where no server answers the query: see scripts/static-courses.ts. */
  fallback: { query: string; index: string; words: string; data: string }
}

export function coursesView(read: Reader, query: CourseQuery, page: Speech): CoursesView {
  const { words } = page
  const asked = read.list('region', 'slug', query.region.length === 1 ? (query.region[0] ?? '') : '')[0]
  const region = asked ? standing(read, asked.id) : null
  const answer = asksSomething(query) ? searched(read, query) : every(read, query)
  const { total, page: number } = answer
  const action = ownTarget(page.locale, coursesUrl).href
  const href = (to: CourseQuery) => courseListAddress(action, to)
  const labelOf = facetLabels(read, page)
  const chosen = facetNames.reduce((sum, it) => sum + query[it].length, 0)
  const left = total - number * query.size
  const first = (number - 1) * query.size + 1
  const rows = courseRows(read, answer.courses, page)
  const fits = Math.max(0, answer.fitting - first + 1)
  const regionName = region && say(region.name, page, 'nb').text
  return {
    query,
    action,
    facets: facetViews(answer.facets, query, labelOf, page),
    narrow: chosen > 0 ? words.catalogue.narrowed(chosen) : words.catalogue.narrow,
    sorts: sorts.map((value) => ({
      value,
      label: value === 'relevance' && query.q === '' ? words.catalogue.sortsWithoutWords : words.catalogue.sorts[value],
      chosen: value === query.sort,
    })),
    chips: chips(query, answer.understood, labelOf, href, words),
    unchosen: href(withoutChoices(query)),
    notes: searchNotes(answer, page),
    heading: headingOf(answer.fitting, query, regionName, page),
    rows: rows.slice(0, fits),
    alike:
      rows.length > fits ? { heading: words.catalogue.alike(total - answer.fitting), rows: rows.slice(fits) } : null,
    range: words.range(first, first + rows.length - 1, total),
    previous: number > 1 ? { href: href({ ...query, page: number - 1 }), label: words.previous(query.size) } : null,
    next:
      left > 0 ? { href: href({ ...query, page: number + 1 }), label: words.next(Math.min(left, query.size)) } : null,
    also: query.q === '' ? { places: [], news: [], pages: [] } : alsoFound(read, query.q, page),
    wish: wishInvitation(page, { q: query.q, region: region?.slug ?? '' }),
    near: nearViews(read, answer, query, href, page),
    ways: total > 0 ? [] : waysOn(read, query, region && { slug: region.slug, name: regionName ?? '' }, href, page),
    finder: ownTarget(page.locale, placesUrl),
    ask: region && (placeOf(read, region.id, page)?.target ?? null),
    follow: followView(
      new URLSearchParams(writeCourseQuery(query)),
      regionName && query.q === '' && chosen === 1
        ? words.following.region(regionName)
        : asksSomething(query)
          ? words.following.search
          : words.following.everything,
      page,
    ),
    fallback: {
      query: writeCourseQuery(query),
      index: `${openDataUrl(page.locale)}search.json`,
      words: courseWords(words),
      data: `${openDataUrl(page.locale)}courses`,
    },
  }
}

function headingOf(total: number, query: CourseQuery, region: string | null, { words }: Speech): string {
  if (query.q !== '') return words.hits(total, query.q)
  if (region !== null) return words.hitsIn(total, region)
  return query.region.length === 1 && query.region[0] === online ? words.hitsOnline(total) : words.courseCount(total)
}

function searched(read: Reader, query: CourseQuery): CourseAnswer {
  const answer = read.search(query)
  noteAnswer(read, query, answer)
  return answer
}

/** A page of the whole list, in the order people meet it in: it costs what it shows, and says what it was made from. */
function every(read: Reader, query: CourseQuery): CourseAnswer {
  const { size } = query
  const { total } = read.ranked('course', 'every', '', 0, 0)
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / size)))
  const courses = read.ranked('course', 'every', '', (page - 1) * size, size).items
  return {
    total,
    page,
    courses,
    fitting: total,
    facets: read.fact(everyFacet),
    corrected: null,
    understood: [],
    unknown: [],
    whole: total,
    ignored: [],
    nearMisses: [],
  }
}

function waysOn(
  read: Reader,
  query: CourseQuery,
  region: { slug: string; name: string } | null,
  href: (to: CourseQuery) => string,
  page: Speech,
): CoursesView['ways'] {
  const { words } = page
  const way = (label: string, to: CourseQuery) => {
    const { total } = asksSomething(to) ? read.search({ ...to, size: 1 }) : every(read, to)
    return total > 0 ? [{ href: href(to), label, count: words.courseCount(total) }] : []
  }
  const chosen = facetNames.some((it) => query[it].length > 0)
  return [
    ...(query.q !== '' && chosen ? way(words.inAllNordland(query.q), withoutChoices(query)) : []),
    ...(region ? way(words.allCoursesIn(region.name), { ...nothingAsked, region: [region.slug] }) : []),
    ...way(words.allCourses, nothingAsked),
  ]
}
