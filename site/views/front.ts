import { coursesUrl, finderUrl, goalsUrl, newsListUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type CountyMap, countyMap } from './countyMap.ts'
import { type GoalRow, goalRows } from './goal.ts'
import { ownTarget, type Target } from './link.ts'
import { listed, type NewsRow, newsRow } from './newsRow.ts'
import { type PlaceRow, placeRows } from './placeRow.ts'
import { type Run, type Speech, say } from './speech.ts'

export interface FrontView {
  heading: Run
  lede: Run
  finder: string
  /** What the finder's field suggests: municipalities and the places' names. */
  suggestions: string[]
  courses: string
  map: CountyMap
  places: PlaceRow[]
  goals: GoalRow[]
  allGoals: Target
  news: NewsRow[]
  allNews: Target
}

const newsShown = 4

export function frontView(read: Reader, page: Speech): FrontView | null {
  const texts = read.get('navigation', 'navigation')
  if (!texts) return null
  const places = placeRows(read, page)
  return {
    heading: say(texts.front.heading, page, texts.written),
    lede: say(texts.front.lede, page, texts.written),
    finder: ownTarget(page.locale, finderUrl).href,
    suggestions: suggestionsOf(places),
    courses: ownTarget(page.locale, coursesUrl).href,
    map: countyMap(read, page),
    places,
    goals: goalRows(read, page),
    allGoals: ownTarget(page.locale, goalsUrl),
    news: listed(read.all('news'), read.today())
      .slice(0, newsShown)
      .map((it) => newsRow(read, it, page)),
    allNews: ownTarget(page.locale, newsListUrl),
  }
}

export function suggestionsOf(places: readonly PlaceRow[]): string[] {
  const municipalities = places.flatMap((it) =>
    it.municipalities.flatMap((m) => (m.sami ? [m.name, m.sami.text] : [m.name])),
  )
  const names = places.filter((it) => !it.undecided).map((it) => it.title)
  return [...municipalities.toSorted((a, b) => a.localeCompare(b, 'nb')), ...names]
}
