import type { News } from '../../news.ts'
import { newsItem } from './build.ts'
import { countyNews } from './county.ts'
import { regionNews } from './regions.ts'

/** The news, dated back from the Oslo day `today`. */
export function news(today: string): News[] {
  return [...countyNews(today), ...regionNews].map((it) => newsItem(it, today))
}
