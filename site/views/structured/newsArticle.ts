import type { NewsArticle, WithContext } from 'schema-dts'
import type { NewsView } from '../news.ts'
import type { Speech } from '../speech.ts'

/** A piece of news for machines: what its page says. */
export function newsArticle(view: NewsView, path: string, publisher: string, page: Speech): WithContext<NewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title.text,
    description: view.summary.text,
    url: path,
    inLanguage: page.lang,
    datePublished: view.date,
    ...(view.picture ? { image: view.picture.src } : {}),
    author: { '@type': 'Organization', name: view.place?.title ?? publisher },
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
  }
}
