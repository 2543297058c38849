import type { PayloadRequest } from 'payload'
import { shortId } from '#content/id.ts'
import { locales } from '#content/locale.ts'
import { releasedOf } from '../offer/released.ts'

/** A page of the site, as a list of visits names it. */
export interface Named {
  title: string
  /** The ids of the regions whose page it is; none for the county's. */
  regions: string[]
}

/** Says what a path of the site is: the page of a place, a course, a news item, or one of the county's. */
export async function pageNames(req: PayloadRequest): Promise<(path: string) => Named> {
  const [regions, courses, news, pages, goals] = await Promise.all([
    releasedOf(req.payload, 'region', req),
    releasedOf(req.payload, 'course', req),
    releasedOf(req.payload, 'news', req),
    releasedOf(req.payload, 'page', req),
    releasedOf(req.payload, 'goal', req),
  ])
  const bySlug = new Map(regions.map((it) => [it.slug, { title: it.name.no, regions: [it.id] }]))
  const byCourse = new Map(
    courses.map((it) => [
      shortId(it.id),
      { title: it.title.no, regions: [...(it.region ? [it.region] : []), ...it.shownIn] },
    ]),
  )
  const byNews = new Map(
    news.map((it) => [shortId(it.id), { title: it.title.no, regions: it.region ? [it.region] : [] }]),
  )
  const byPath = new Map([
    ...pages.map((it): [string, Named] => [it.path, { title: it.title.no, regions: [] }]),
    ...goals.map((it): [string, Named] => [`nordlandsloftet/${it.slug}`, { title: it.title.no, regions: [] }]),
  ])
  return (path) => {
    const words = path.split('/').filter(Boolean)
    const [first] = words
    const locale = locales.find((it) => it === first && it !== 'no')
    if (locale) words.shift()
    const inLanguage = locale ? ` (${locale})` : ''
    const [word = '', second = ''] = words
    const short = second.slice(-8)
    const found =
      word === 'kurs' && second ? byCourse.get(short) : word === 'nyheter' && second ? byNews.get(short) : undefined
    const known = found ?? (second === '' ? bySlug.get(word) : undefined) ?? byPath.get(words.join('/'))
    return known ? { ...known, title: known.title + inLanguage } : { title: path, regions: [] }
  }
}
