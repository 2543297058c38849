import type { NewsArticle, WithContext } from 'schema-dts'
import type { NewsView } from '../news.ts'
import type { Speech } from '../speech.ts'
import { countyId, placeId } from './ids.ts'

/**
 * A piece of news for machines: what its page says. The place it comes from is its author; news of no region is the
 * county's own.
 */
export function newsArticle(view: NewsView, path: string, county: string, page: Speech): WithContext<NewsArticle> {
  const { place, paint } = view
  const authority = { '@type': 'GovernmentOrganization' as const, '@id': countyId, name: county }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title.text,
    description: view.summary.text,
    url: path,
    inLanguage: page.lang,
    datePublished: view.date,
    ...(view.picture ? { image: view.picture.src } : {}),
    author:
      place && paint !== null
        ? { '@type': 'GovernmentOffice', '@id': placeId({ slug: paint }), name: place.title }
        : authority,
    publisher: authority,
  }
}
