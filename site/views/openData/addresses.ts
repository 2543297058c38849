import type { Locale } from '#content/locale.ts'
import { openDataUrl } from '#content/urls.ts'
import { ofCounty } from '../newsRow.ts'

/** Stands for the slug of a region in the pattern of an address. */
const ofRegion = '{region}'

/**
 * Every file of the open data, by its name; `{region}` is the slug of any region, and for news also the county's own.
 * What is asked of them with a query is besides.
 */
export const openFiles = [
  'places.json',
  'places.jsonld',
  'courses.json',
  'courses.jsonld',
  'courses-elm.jsonld',
  'services.json',
  'services.jsonld',
  'places-{region}.vcf',
  'hours-{region}.ics',
  'courses.rss',
  'courses-{region}.rss',
  'courses.ics',
  'courses-{region}.ics',
  'news.rss',
  'news-{region}.rss',
] as const

export type OpenFile = (typeof openFiles)[number]

/** The files of a name with every region in its turn. @param slugs of the regions that have a page */
export function filesOf(name: OpenFile, slugs: readonly string[]): string[] {
  if (!name.includes(ofRegion)) return [name]
  return [...slugs, ...(name.startsWith('news') ? [ofCounty] : [])].map((it) => name.replace(ofRegion, it))
}

/** Where a file of the open data is. */
export function openFileUrl(file: string, locale: Locale): string {
  return openDataUrl(locale) + file
}
