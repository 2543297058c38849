import { addDays } from '../../date.ts'
import type { Written } from '../../locale.ts'
import type { News } from '../../news.ts'
import type { ProseBlock } from '../../prose.ts'
import { slugify } from '../../slug.ts'
import { type RegionKey, seedId } from '../ids.ts'

/** A news item as the seed writes it down; its day is counted back from the day of the seed. */
export interface NewsSpec {
  key: string
  region: RegionKey | null
  written?: Written
  daysAgo: number
  /** Last day in lists, counted forward from the day of the seed. */
  expiresIn?: number
  title: string
  summary: string
  body: ProseBlock[]
  en?: { title: string; summary: string; body: ProseBlock[] }
}

export function newsItem(spec: NewsSpec, today: string): News {
  const { en } = spec
  return {
    id: seedId(`news:${spec.key}`),
    slug: slugify(spec.title),
    written: spec.written ?? 'nb',
    region: spec.region === null ? null : seedId(`region:${spec.region}`),
    title: en ? { no: spec.title, en: en.title } : { no: spec.title },
    summary: en ? { no: spec.summary, en: en.summary } : { no: spec.summary },
    body: en ? { no: spec.body, en: en.body } : { no: spec.body },
    date: addDays(today, -spec.daysAgo),
    expires: spec.expiresIn === undefined ? null : addDays(today, spec.expiresIn),
    picture: null,
  }
}
