import type { Run } from '#site/views/speech.ts'
import { type Feed, sentences } from './feed.ts'

/** A reader shows what is new; who has been away for longer finds the rest on the site. */
const mostItems = 200

/** What RSS says of a list. Addresses are absolute, instants ISO 8601. */
export interface Rss {
  title: string
  description: string
  /** The list on the site, and the feed itself. */
  url: string
  self: string
  lang: string
  /** When something in it last changed; null where there is nothing in it. */
  latest: string | null
  items: readonly RssItem[]
}

export interface RssItem {
  title: Run
  url: string
  /** What it is called for good, so that one whose words or address change is still the same to a reader. */
  guid: string
  published: string
  description: string
}

/** A search as RSS: what changed last stands first. */
export function rssOf({ page, items, title, description, url, self }: Feed): string {
  return rssText({
    title,
    description,
    url,
    self,
    lang: page.lang,
    latest: items[0]?.lastmod ?? null,
    items: items.map((it) => ({
      title: it.title,
      url: it.url,
      guid: it.course.id,
      published: it.lastmod,
      description: sentences([it.facts, it.summary.text]),
    })),
  })
}

/** RSS 2.0 (rssboard.org/rss-specification), with the address of its own that the Atom namespace gives it. */
export function rssText({ items, latest, ...feed }: Rss): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    `<title>${xml(feed.title)}</title>`,
    `<link>${xml(feed.url)}</link>`,
    `<description>${xml(feed.description)}</description>`,
    `<language>${feed.lang}</language>`,
    `<atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...(latest === null ? [] : [`<lastBuildDate>${rfc822(latest)}</lastBuildDate>`]),
    '<ttl>60</ttl>',
    ...items.slice(0, mostItems).map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(it: RssItem): string {
  return [
    '<item>',
    `<title>${xml(it.title.text)}</title>`,
    `<link>${xml(it.url)}</link>`,
    `<guid isPermaLink="false">${it.guid}</guid>`,
    `<pubDate>${rfc822(it.published)}</pubDate>`,
    `<dc:language>${it.title.lang}</dc:language>`,
    `<description>${xml(it.description)}</description>`,
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
