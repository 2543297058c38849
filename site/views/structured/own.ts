import type { ItemList, SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts'
import { coursesUrl, frontUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { ownTarget } from '../link.ts'
import type { Speech } from '../speech.ts'
import { countyId, siteId } from './ids.ts'

/** The site and whose it is, for the front page. Nothing before there is a profile. */
export function siteData(read: Reader, page: Speech): WithContext<WebSite>[] {
  const profile = read.get('profile', 'profile')
  if (!profile) return []
  // As schema.org/docs/actions.html names what is to be filled in.
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${ownTarget(page.locale, coursesUrl).href}?q={q}` },
    'query-input': 'required name=q',
  }
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': siteId,
      name: profile.name,
      url: ownTarget(page.locale, frontUrl).href,
      inLanguage: page.lang,
      publisher: { '@type': 'GovernmentOrganization', '@id': countyId, name: profile.county, email: profile.email },
      potentialAction: search,
    },
  ]
}

/** A list of pages of ours in the order the page has them (developers.google.com, Carousel, summary page). */
export function listData(rows: readonly { href: string; name: string }[]): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: rows.map(({ href, name }, at) => ({ '@type': 'ListItem', position: at + 1, url: href, name })),
  }
}
