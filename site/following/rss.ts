import type { Feed, FeedItem } from './feed.ts'
import { sentences } from './feed.ts'

/** A reader shows what is new; who has been away for longer finds the rest on the site. */
const mostItems = 200

/** A feed as RSS 2.0 (rssboard.org/rss-specification), with the address of its own that the Atom namespace gives it. */
export function rssOf({ page, items, ...feed }: Feed): string {
  const [latest] = items
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    `<title>${xml(feed.title)}</title>`,
    `<link>${xml(feed.url)}</link>`,
    `<description>${xml(feed.description)}</description>`,
    `<language>${page.lang}</language>`,
    `<atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...(latest ? [`<lastBuildDate>${rfc822(latest.lastmod)}</lastBuildDate>`] : []),
    '<ttl>60</ttl>',
    ...items.slice(0, mostItems).map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(it: FeedItem): string {
  return [
    '<item>',
    `<title>${xml(it.title.text)}</title>`,
    `<link>${xml(it.url)}</link>`,
    // The course's own, so that a course whose words or address change is still the same to a reader.
    `<guid isPermaLink="false">${it.course.id}</guid>`,
    `<pubDate>${rfc822(it.lastmod)}</pubDate>`,
    `<dc:language>${it.title.lang}</dc:language>`,
    `<description>${xml(sentences([it.facts, it.summary.text]))}</description>`,
    '</item>',
  ].join('\n')
}

function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}

/** A text inside XML 1.0, without the control characters it does not allow. */
function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`)
  )
}
