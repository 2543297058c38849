import { nextExceptions } from '#content/coming.ts'
import { courseState } from '#content/course-state.ts'
import { hoursOn } from '#content/hours.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { type Locale, type Localized, locales } from '#content/locale.ts'
import { naming } from '#content/naming.ts'
import {
  coursesUrl,
  courseUrl,
  frontUrl,
  goalsUrl,
  goalUrl,
  newsListUrl,
  newsUrl,
  pageUrl,
  placeUrl,
} from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'

/** One line of a page: words, and where they lead. */
export type Line = readonly [text: string, href?: string | undefined]

/** A page of the linked world: nothing but lines, of every kind of content, read in every way a page can read. */
export interface Sheet {
  lang: string
  title: string
  lines: readonly Line[]
}

interface At {
  read: Reader
  locale: Locale
  say: (text: Localized<string> | null) => string
}

/** What an address shows; null where nothing is. */
export function open(read: Reader, pathname: string): Sheet | null {
  const words = pathname.split('/').filter((it) => it !== '')
  const locale = locales.find((it) => it !== 'no' && it === words[0]) ?? 'no'
  const at: At = { read, locale, say: (text) => text?.[locale] ?? text?.no ?? '' }
  const sheet = sheetAt(at, locale === 'no' ? words : words.slice(1))
  return sheet && { ...sheet, lines: [...frame(at), ...sheet.lines] }
}

function sheetAt(at: At, [first, second, ...more]: string[]): Sheet | null {
  if (more.length > 0) return null
  const lists: Record<string, (at: At) => Line[]> = {
    kurs: courses,
    nyheter: news,
    nordlandsloftet: goals,
    stedene: places,
  }
  const list = first === undefined ? front : second === undefined ? lists[first] : undefined
  if (list) return isOwn(at.locale) ? { lang: at.locale, title: first ?? 'front', lines: list(at) } : null
  if (first === 'kurs') return courseSheet(at, second ?? '')
  if (first === 'nyheter') return newsSheet(at, second ?? '')
  if (first === 'nordlandsloftet') return goalSheet(at, second ?? '')
  return (
    (second === undefined && placeSheet(at, first ?? '')) || pageSheet(at, [first, second].filter(Boolean).join('/'))
  )
}

/** The locales of the pages that are no document's. */
function isOwn(locale: Locale): boolean {
  return locale === 'no' || locale === 'en'
}

function frame({ read, say, locale }: At): Line[] {
  const own = isOwn(locale) ? locale : 'no'
  const notice = read.get('notice', 'notice')
  return [
    [read.get('profile', 'profile')?.name ?? '', frontUrl(own)],
    ['kurs', coursesUrl(own)],
    ['nyheter', newsListUrl(own)],
    ['nordlandsloftet', goalsUrl(own)],
    ...(read.get('navigation', 'navigation')?.menu ?? []).map((it): Line => [say(it.label)]),
    ...(notice?.active ? [[say(notice.title)] as Line] : []),
  ]
}

function front(at: At): Line[] {
  const { read, say } = at
  return [
    [say(read.get('navigation', 'navigation')?.front.heading ?? null)],
    ...places(at),
    ...goals(at),
    ...news(at).slice(0, 3),
  ]
}

function places(at: At): Line[] {
  return at.read.all('region').flatMap((region) => {
    const line = placeLine(at, region)
    return line ? [line] : []
  })
}

function placeLine(at: At, region: Content['region']): Line | undefined {
  const { read, say } = at
  const [place] = read.list('place', 'region', region.id)
  if (!place || region.closed !== null) return undefined
  const many = read.count('course', 'region', region.id)
  return [`${say(region.name)} ${nameOf(at, place)} ${many}`, hrefOf(at, 'place', place, (it) => placeUrl(region, it))]
}

function nameOf({ read }: At, place: Content['place']): string {
  const { current, shownFormer } = naming(read.list('name', 'place', place.id), read.today())
  return [current?.name ?? '–', ...shownFormer.map((it) => `(${it.name})`)].join(' ')
}

/** The document's page in this language, or the Norwegian one. */
function hrefOf({ read, locale }: At, kind: Kind, it: { id: string }, url: (locale: Locale) => string): string {
  return url(locale === 'no' || read.locales(kind, it.id).includes(locale) ? locale : 'no')
}

function courseLine(at: At, it: Content['course']): Line {
  const { state, deadline } = courseState(it, at.read.today())
  return [`${at.say(it.title)} ${state} ${deadline}`, hrefOf(at, 'course', it, (locale) => courseUrl(it, locale))]
}

function courses(at: At): Line[] {
  return at.read.all('course').map((it) => courseLine(at, it))
}

function newsLine(at: At, it: Content['news']): Line {
  return [`${it.date} ${at.say(it.title)}`, hrefOf(at, 'news', it, (locale) => newsUrl(it, locale))]
}

function isListed(it: Content['news'], today: string): boolean {
  return it.date <= today && (it.expires === null || today <= it.expires)
}

function news(at: At): Line[] {
  const today = at.read.today()
  const listed = at.read.all('news').filter((it) => isListed(it, today))
  return listed.map((it) => newsLine(at, it))
}

function goalLine(at: At, it: Content['goal']): Line {
  const many = at.read.count('course', 'goal', it.id)
  return [`${at.say(it.title)} ${many}`, hrefOf(at, 'goal', it, (locale) => goalUrl(it, locale))]
}

function goals(at: At): Line[] {
  return at.read.all('goal').map((it) => goalLine(at, it))
}

function exists({ read, locale }: At, kind: Kind, id: string): boolean {
  return locale === 'no' || read.locales(kind, id).includes(locale)
}

function placeSheet(at: At, slug: string): Sheet | null {
  const { read, say } = at
  const [region] = read.list('region', 'slug', slug)
  const place = region && read.list('place', 'region', region.id)[0]
  if (!region || region.closed !== null || !place || !exists(at, 'place', place.id)) return null
  if (place.summary.no.includes('EXPLODE')) throw new Error('exploded')
  const today = read.today()
  const exceptions = [...read.list('exception', 'place', place.id), ...read.list('exception', 'place', 'county')]
  const services = read.list('service', 'scope', 'minimum')
  const hours = place.addresses.map((it) => ({ it, spans: hoursOn(it, exceptions, today).periods }))
  return {
    lang: at.locale === 'no' ? place.written : at.locale,
    title: nameOf(at, place),
    lines: [
      [say(place.summary)],
      [place.oneDoorFrom !== null && place.oneDoorFrom > today ? `one door from ${place.oneDoorFrom}` : 'one door'],
      ...hours.map(({ it, spans }): Line => [`${it.label} ${spans.map(({ opens, closes }) => `${opens}–${closes}`)}`]),
      ...read.list('confirmation', 'about', place.id).map((it): Line => [`${it.fact} ${it.on}`]),
      ...nextExceptions(exceptions, place.addresses[0]?.id ?? '', today, 3).map((it): Line => [`${it.from} ${it.to}`]),
      ...services.map((it): Line => [say(it.title)]),
      ...read.list('course', 'region', region.id).map((it) => courseLine(at, it)),
      ...read.list('news', 'region', region.id).flatMap((it) => (isListed(it, today) ? [newsLine(at, it)] : [])),
    ],
  }
}

function courseSheet(at: At, words: string): Sheet | null {
  const { read, say } = at
  const [course] = read.list('course', 'short', words.slice(-8))
  if (!course || !courseUrl(course, 'no').endsWith(`/${words}/`) || !exists(at, 'course', course.id)) return null
  const region = course.region === null ? undefined : read.get('region', course.region)
  const line = region && placeLine(at, region)
  return {
    lang: at.locale === 'no' ? course.written : at.locale,
    title: say(course.title),
    lines: [
      courseLine(at, course),
      [say(course.summary)],
      [read.get('provider', course.provider)?.name ?? 'nobody'],
      // Nothing else of these places is read.
      ...course.places.map((id): Line => [`in ${read.locales('place', id)}`]),
      ...(line ? [line] : []),
      ...course.goals.flatMap((id) => read.get('goal', id) ?? []).map((it) => goalLine(at, it)),
    ],
  }
}

function newsSheet(at: At, words: string): Sheet | null {
  const { read, say } = at
  const [it] = read.list('news', 'short', words.slice(-8))
  if (!it || !newsUrl(it, 'no').endsWith(`/${words}/`) || !exists(at, 'news', it.id) || it.date > read.today())
    return null
  const picture = it.picture === null ? undefined : read.get('media', it.picture)
  const region = it.region === null ? undefined : read.get('region', it.region)
  const line = region && placeLine(at, region)
  return {
    lang: at.locale === 'no' ? it.written : at.locale,
    title: say(it.title),
    lines: [
      [say(it.summary)],
      [picture?.format === 'picture' ? say(picture.alt) : 'no picture'],
      ...(line ? [line] : []),
    ],
  }
}

function goalSheet(at: At, slug: string): Sheet | null {
  const [goal] = at.read.list('goal', 'slug', slug)
  if (!goal || !exists(at, 'goal', goal.id)) return null
  const serving = at.read.list('course', 'goal', goal.id).map((it) => courseLine(at, it))
  return {
    lang: at.locale === 'no' ? goal.written : at.locale,
    title: at.say(goal.title),
    lines: [[at.say(goal.summary)], ...serving],
  }
}

function pageSheet(at: At, path: string): Sheet | null {
  const [page] = at.read.list('page', 'path', path)
  if (!page || !exists(at, 'page', page.id)) return null
  return {
    lang: at.locale === 'no' ? page.written : at.locale,
    title: at.say(page.title),
    lines: [[at.say(page.summary)], [page.path, pageUrl(page, at.locale)]],
  }
}
