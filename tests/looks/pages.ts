import { seed } from '#content/seed/index.ts'
import { courseUrl, goalUrl, newsListUrl, newsUrl, noticeUrl, privacyUrl, statementUrl } from '#content/urls.ts'
import { seedDay } from '../publisher/seeded.ts'

const { regions, courses, news, goals, exceptions, places } = seed(seedDay)

/** One page of each kind, and the states that look another way: the name of its picture, and its address. */
export const pages: Record<string, string> = {
  front: '/',
  'front-english': '/en/',
  places: '/stedene/',
  'finder-nothing': '/finn/?sted=Atlantis',
  place: '/lofoten/',
  'place-two-doors': '/ofoten/',
  'place-separate': '/indre-helgeland/',
  'place-english': '/en/lofoten/',
  courses: '/kurs/',
  'courses-found': '/kurs/?q=norsk',
  'courses-nothing': '/kurs/?q=finnes+ikke+noe+sted',
  course: first(courses, (it) => courseUrl(it, 'no')),
  news: newsListUrl('no'),
  'news-item': first(news, (it) => newsUrl(it, 'no')),
  goals: '/nordlandsloftet/',
  goal: first(goals, (it) => goalUrl(it, 'no')),
  about: '/om/',
  merger: '/om/sammenslaing/',
  statement: statementUrl('no'),
  privacy: privacyUrl('no'),
  'open-data': '/data/',
  wish: '/meld/savn/?q=Kvantefysikk&region=lofoten',
  follow: '/meld/varsel/?region=lofoten',
  poster: '/lofoten/plakat/',
  notice: first(exceptions, (it) => noticeUrl(regionOf(it.place ?? ''), it, 'no')),
  'not-found': '/finnes-ikke/',
}

function regionOf(place: string) {
  const region = regions.find((it) => it.id === places.find(({ id }) => id === place)?.region)
  if (!region) throw new Error(`The seed has no region with the place ${place}.`)
  return region
}

function first<T>(all: readonly T[], address: (it: T) => string): string {
  const [one] = all
  if (!one) throw new Error('The seed has nothing of a kind that has a page.')
  return address(one)
}
