import { courseState } from '#content/course-state.ts'
import type { Locale, Written } from '#content/locale.ts'
import type { Session } from '#content/session.ts'
import { coursesUrl, courseUrl, feedUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type CourseQuery, courseListAddress, writeCourseQuery } from '#site/search/query.ts'
import { dateNear } from '#site/text/dates.ts'
import { coursePlace } from '#site/views/coursePlace.ts'
import { signOf } from '#site/views/courseState.ts'
import { ownTarget, target } from '#site/views/link.ts'
import { type Run, type Speech, say, speech } from '#site/views/speech.ts'
import { followedText } from './followable.ts'
import { type Followed, followedCourses } from './followed.ts'
import { nameOfQuery } from './name.ts'

/** What is asked for: a search, in a language. */
export interface FeedAsked {
  query: CourseQuery
  locale: Locale
  standard: Written
}

/** A search as its followers get it, before it is RSS, a calendar or JSON. Addresses are absolute. */
export interface Feed {
  page: Speech
  read: Reader
  title: string
  /** What the search is called: "Kurs: «norsk», Salten". */
  name: string
  description: string
  /** The list on the site, and this feed as RSS. */
  url: string
  self: string
  items: FeedItem[]
}

export interface FeedItem extends Followed {
  title: Run
  summary: Run
  url: string
  /** "Svolvær. Starter tirsdag 12. januar. Søk innen 5. januar. 4 plasser igjen." */
  facts: string
}

/** @param origin public origin of the site, without a slash at the end */
export function feedOf(read: Reader, asked: FeedAsked, origin: string): Feed {
  const page = speech(asked.locale, asked.standard)
  const { following, site } = page.words
  const name = nameOfQuery(read, asked.query, page)
  const said = new URLSearchParams(followedText(new URLSearchParams(writeCourseQuery(asked.query))))
  if (asked.standard === 'nn') said.set('mal', 'nn')
  return {
    page,
    read,
    name,
    title: `${name} – ${read.get('profile', 'profile')?.name ?? site}`,
    description: following.feedText,
    url: origin + courseListAddress(ownTarget(asked.locale, coursesUrl).href, asked.query),
    self: origin + feedUrl(asked.locale, 'rss', said),
    items: followedCourses(read, asked.query).map((it) => itemOf(read, it, page, origin)),
  }
}

function itemOf(read: Reader, it: Followed, page: Speech, origin: string): FeedItem {
  const { course } = it
  const { words } = page
  const today = read.today()
  const state = courseState(course, today)
  const sign = signOf(state, today, page)
  const session: Session | null = state.session ?? state.nextSession
  const when = session ? words.startsOn(dateNear(session.starts, today, words.lang)) : words.noFixedStart
  const where = coursePlace(read, course, session, page)?.text
  const to = target(read, page.locale, { kind: 'course', ...course }, (locale) => courseUrl(course, locale))
  return {
    ...it,
    title: say(course.title, page, course.written),
    summary: say(course.summary, page, course.written),
    url: origin + to.href,
    facts: sentences([where, when, sign.strong, sign.rest]),
  }
}

/** Puts texts after each other, each closed by a full stop. */
export function sentences(texts: readonly (string | null | undefined)[]): string {
  return texts
    .flatMap((it) => (it ? [it.trim()] : []))
    .map((it) => (/[.!?]$/.test(it) ? it : `${it}.`))
    .join(' ')
}
