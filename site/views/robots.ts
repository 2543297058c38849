import { coursesUrl, finderUrl } from '#content/urls.ts'
import { ownLocales } from './link.ts'

/**
 * What robots.txt says (RFC 9309): the pages may be read; searches are made for each who asks, and show nothing that
 * the sitemap does not name.
 * @param origin public origin of the site, without a slash at the end
 */
export function robots(origin: string): string {
  const searches = ownLocales.flatMap((locale) => [`${coursesUrl(locale)}?`, `${finderUrl(locale)}?`])
  const closed = ['/api/', ...searches].map((it) => `Disallow: ${it}`)
  return `${['User-agent: *', ...closed, '', `Sitemap: ${origin}/sitemap.xml`].join('\n')}\n`
}
