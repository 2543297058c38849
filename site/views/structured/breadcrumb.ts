import type { BreadcrumbList, WithContext } from 'schema-dts'
import { frontUrl } from '#content/urls.ts'
import { ownTarget } from '../link.ts'
import type { Speech } from '../speech.ts'

/** A page on the way to another: its address, a path, and what the way calls it. */
interface Crumb {
  path: string
  name: string
}

/** The way to a page for machines, as the page shows it: from the front page to the page itself, which has no address. */
export function crumbsTo(here: string, between: readonly Crumb[], page: Speech): WithContext<BreadcrumbList> {
  const crumbs = [{ path: ownTarget(page.locale, frontUrl).href, name: page.words.front }, ...between]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ path, name }, at) => ({ '@type': 'ListItem' as const, position: at + 1, name, item: path })),
      { '@type': 'ListItem', position: crumbs.length + 1, name: here },
    ],
  }
}
