import { withConfirmed } from '#content/confirming.ts'
import type { Kind } from '#content/kinds.ts'
import type { Locale, Written } from '#content/locale.ts'
import { courseUrl, goalUrl, newsUrl, pageUrl, placeUrl, posterWord } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Asked, isPoster } from './address.ts'
import { courseView } from './course.ts'
import { exceptionsAt } from './exceptions.ts'
import { feedLinks, placeFeedLinks } from './follow.ts'
import { facing } from './frame.ts'
import { goalView } from './goal.ts'
import { courseHead } from './heads/course.ts'
import { fitting, titleLength } from './heads/fitting.ts'
import { placeHead } from './heads/place.ts'
import { newsView } from './news.ts'
import { pageView } from './page.ts'
import { placeView } from './place.ts'
import type { Shown } from './screens.ts'
import { courseSocial, placeSocial, type SocialFacts } from './social/facts.ts'
import { socialPicture } from './social/picture.ts'
import { type Speech, speech } from './speech.ts'
import { alone } from './structured/alone.ts'
import { crumbsTo } from './structured/breadcrumb.ts'
import { courseData } from './structured/course.ts'
import { newsArticle } from './structured/newsArticle.ts'
import { officeData } from './structured/office.ts'

/** The document an address names, whether or not it exists in the locale of the address. */
export interface Document {
  kind: Kind
  id: string
  written: Written
  /** Its title in Norwegian. */
  title: string
  url: (locale: Locale) => string
  exists: readonly string[]
  show: (page: Speech) => Shown
  /** What the picture for where it is shared is drawn from; without it, the county's stands for it. */
  social?: (page: Speech) => SocialFacts
}

/** The page of a document; null where the document, or its translation, does not exist. */
export function showDocument(read: Reader, asked: Asked): Shown | null {
  const document = documentAt(read, asked)
  if (!document || (asked.locale !== 'no' && !document.exists.includes(asked.locale))) return null
  return document.show(speech(asked.locale, document.written))
}

/** Finds the document an address names by its region, its short id or its path. */
export function documentAt(read: Reader, asked: Asked): Document | null {
  switch (asked.screen) {
    case 'region':
      return placeAt(read, asked.slug) ?? pageAt(read, asked.slug)
    case 'page':
      return pageAt(read, asked.path)
    case 'sheet':
      // Where no region has the first word, the second is one of the county's pages like others.
      return isPoster(asked) ? pageAt(read, `${asked.slug}/${posterWord}`) : null
    case 'course':
      return courseAt(read, asked.short, asked.slug)
    case 'newsItem':
      return newsAt(read, asked.short, asked.slug)
    case 'goal':
      return goalAt(read, asked.slug)
    default:
      return null
  }
}

function placeAt(read: Reader, slug: string): Document | null {
  const region = read.list('region', 'slug', slug)[0]
  const place = region && read.list('place', 'region', region.id)[0]
  if (!region || region.closed !== null || !place) return null
  const url = (locale: Locale) => placeUrl(region, locale)
  const exists = read.locales('place', place.id)
  const social = (page: Speech) => placeSocial(read, place, region, page)
  const show = (page: Speech): Shown => {
    const view = placeView(read, place, region, page)
    const known = {
      ...placeHead(place, view, page),
      paint: region.slug,
      exists,
      url,
      social: socialPicture(social(page), url(page.locale), page),
      standard: place.written,
      feeds: [
        ...feedLinks(read, new URLSearchParams({ region: region.slug }), page),
        ...placeFeedLinks(region, view.title, page),
      ],
      linked: [
        alone(
          officeData({
            place: withConfirmed(place, read.list('confirmation', 'about', place.id)),
            region,
            exceptions: exceptionsAt(read, place),
            view,
            county: countyOf(read, page),
            path: url(page.locale),
            today: read.today(),
          }),
        ),
        crumbsTo(view.regionName.text, [], page),
      ],
    }
    return { screen: 'place', ...shownTo(page), facing: facing(page, known), view }
  }
  return { kind: 'place', id: place.id, written: place.written, title: region.name.no, url, exists, show, social }
}

function courseAt(read: Reader, short: string, slug: string): Document | null {
  const course = read.list('course', 'short', short).find((it) => it.slug === slug)
  if (!course) return null
  const url = (locale: Locale) => courseUrl(course, locale)
  const exists = read.locales('course', course.id)
  const social = (page: Speech) => courseSocial(read, course, page)
  const show = (page: Speech): Shown => {
    const view = courseView(read, course, page)
    const known = {
      ...courseHead(read, course, view, page),
      paint: view.paint,
      exists,
      url,
      social: socialPicture(social(page), url(page.locale), page),
      standard: course.written,
      linked: [
        alone(courseData(read, course, view, url(page.locale), page)),
        crumbsTo(view.title.text, [{ path: view.list.href, name: page.words.courses }], page),
      ],
    }
    return { screen: 'course', ...shownTo(page), facing: facing(page, known), view }
  }
  return { kind: 'course', id: course.id, written: course.written, title: course.title.no, url, exists, show, social }
}

function newsAt(read: Reader, short: string, slug: string): Document | null {
  const news = read.list('news', 'short', short).find((it) => it.slug === slug)
  if (!news || news.date > read.today()) return null
  const url = (locale: Locale) => newsUrl(news, locale)
  const exists = read.locales('news', news.id)
  const show = (page: Speech): Shown => {
    const view = newsView(read, news, page)
    const known = {
      title: view.title.text,
      description: view.summary.text,
      paint: view.paint,
      exists,
      url,
      standard: news.written,
      published: news.date,
      linked: [
        newsArticle(view, url(page.locale), countyOf(read, page), page),
        crumbsTo(view.title.text, [{ path: view.list.href, name: page.words.newsTitle }], page),
      ],
    }
    return { screen: 'newsItem', ...shownTo(page), facing: facing(page, known), view }
  }
  return { kind: 'news', id: news.id, written: news.written, title: news.title.no, url, exists, show }
}

function goalAt(read: Reader, slug: string): Document | null {
  const goal = read.list('goal', 'slug', slug)[0]
  if (!goal) return null
  const url = (locale: Locale) => goalUrl(goal, locale)
  const exists = read.locales('goal', goal.id)
  const show = (page: Speech): Shown => {
    const view = goalView(read, goal, page)
    const linked = [crumbsTo(view.title.text, [{ path: view.list.href, name: page.words.goalsTitle }], page)]
    const title = page.words.lang === page.lang ? page.words.heads.goal(view.title.text) : view.title.text
    const known = {
      title: fitting([title, view.title.text], titleLength),
      description: view.summary.text,
      exists,
      url,
      standard: goal.written,
      linked,
    }
    return { screen: 'goal', ...shownTo(page), facing: facing(page, known), view }
  }
  return { kind: 'goal', id: goal.id, written: goal.written, title: goal.title.no, url, exists, show }
}

function pageAt(read: Reader, path: string): Document | null {
  const document = read.list('page', 'path', path)[0]
  if (!document) return null
  const url = (locale: Locale) => pageUrl(document, locale)
  const exists = read.locales('page', document.id)
  const show = (page: Speech): Shown => {
    const view = pageView(read, document, page)
    const above = view.parent ? [{ path: view.parent.target.href, name: view.parent.title.text }] : []
    const linked = [crumbsTo(view.title.text, above, page)]
    const { written: standard } = document
    const known = { title: view.title.text, description: view.summary.text, exists, url, standard, linked }
    return { screen: 'page', ...shownTo(page), facing: facing(page, known), view }
  }
  return { kind: 'page', id: document.id, written: document.written, title: document.title.no, url, exists, show }
}

function countyOf(read: Reader, page: Speech): string {
  return read.get('profile', 'profile')?.county ?? page.words.site
}

function shownTo({ locale, standard }: Speech): Pick<Shown, 'locale' | 'standard'> & { status: 200 } {
  return { status: 200, locale, standard }
}
