import { seed } from '#content/seed/index.ts'
import { courseUrl, newsUrl, placeUrl } from '#content/urls.ts'
import { seedDay } from '../publisher/seeded.ts'

const { regions, courses, news } = seed(seedDay)

/** Every region's page in Norwegian. */
export const placePages = regions.map((it) => placeUrl(it, 'no'))

/** One of each kind that the county promises to be light. */
export const onePageEach = {
  front: '/',
  place: '/lofoten/',
  course: courses[0] ? courseUrl(courses[0], 'no') : '',
  search: '/kurs/',
  news: '/nyheter/',
} as const

/** What a search found is answered when asked, and not for search engines: they are shown the courses themselves. */
export const found = '/kurs/?q=norsk'

export const newsItem = news[0] ? newsUrl(news[0], 'no') : ''
