import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockTime, fullDate, shortDate, shortNear } from '#site/text/dates.ts'
import { buildSite } from './built-world.ts'
import { seedDay } from './seeded.ts'
import { siteUrl, World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await World.open(await buildSite())
  await world.publish()
})
afterAll(() => world[Symbol.asyncDispose]())

type Thing = Record<string, unknown>

interface Page {
  file: string
  html: string
  lang: string
  /** What a visitor reads, spaces as one. */
  text: string
  /** What the page says to machines. */
  linked: Thing[]
}

function pages(): Page[] {
  return world
    .files()
    .filter((it) => it.endsWith('.html'))
    .map((file) => {
      const html = world.file(file) ?? ''
      const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      return {
        file,
        html,
        lang: /<html lang="([a-z]+)"/.exec(html)?.[1] ?? '',
        text: textOf(html),
        linked: linked.map(([, json]) => JSON.parse(json ?? '')),
      }
    })
}

function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/gs, '')
    .replace(/<(script|style).*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code) => String.fromCodePoint(Number(code.replace(/^x/i, '0x'))))
    .replace(
      /&(amp|lt|gt|quot|nbsp);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name as 'amp'],
    )
    .replace(/\s+/g, ' ')
}

/** Every value of every thing, with the key it stands under and the things it stands in, the nearest last. */
function values(it: unknown, key: string, within: Thing[]): { key: string; value: string | number; within: Thing[] }[] {
  if (Array.isArray(it)) return it.flatMap((one) => values(one, key, within))
  if (typeof it === 'object' && it !== null)
    return Object.entries(it).flatMap(([name, one]) => values(one, name, [...within, it as Thing]))
  return typeof it === 'string' || typeof it === 'number' ? [{ key, value: it, within }] : []
}

/** How a page says a value in words; empty where it is nothing a visitor reads. */
function ways({ key, value, within }: ReturnType<typeof values>[number], lang: string): string[] {
  const words = String(value).replace(/\s+/g, ' ')
  switch (key) {
    case 'name':
      // A department is the place and one of its towns.
      return within.length === 2 && within[1]?.['@type'] === 'GovernmentOffice' ? words.split(/, (?=[^,]*$)/) : [words]
    case 'headline':
    case 'description':
    case 'alternateName':
    case 'teaches':
    case 'coursePrerequisites':
    case 'courseCode':
    case 'courseWorkload':
    case 'educationalLevel':
    case 'educationalCredentialAwarded':
    case 'addressLocality':
    case 'postalCode':
      return [words]
    case 'email':
      return []
    case 'telephone':
      return [words.replace('+47', '')]
    case 'price':
      return value === 0 ? [lang === 'en' ? 'Free' : 'Gratis'] : [words.replace(/\B(?=(\d{3})+$)/g, ' ')]
    case 'opens':
    case 'closes':
      if (within.at(-1)?.opens === within.at(-1)?.closes) return [lang === 'en' ? 'Closed' : 'Stengt']
      return [clockTime(words, lang)]
    case 'startTime':
    case 'endTime':
      return [clockTime(words, lang)]
    case 'startDate':
    case 'endDate':
      // The year stands once where both days are in it.
      return [shortDate(words, lang)]
    case 'availabilityStarts':
    case 'availabilityEnds':
      return [shortNear(words, seedDay, lang)]
    case 'datePublished':
      return [fullDate(words, lang)]
    default:
      return []
  }
}

test('Whatever a page tells machines, a visitor reads on it: names, words, prices, hours and dates', () => {
  const checked = new Map<string, number>()
  const missing: string[] = []
  for (const { file, text, lang, linked } of pages()) {
    const said = text.toLowerCase()
    for (const it of values(linked, '', [])) {
      for (const way of ways(it, lang)) {
        checked.set(it.key, (checked.get(it.key) ?? 0) + 1)
        if (!said.includes(way.toLowerCase())) missing.push(`${file}: ${it.key} “${way}”`)
      }
    }
  }
  expect(missing).toEqual([])
  // All of it was met.
  for (const key of ['name', 'headline', 'price', 'opens', 'startDate', 'endDate', 'datePublished', 'courseCode'])
    expect([key, (checked.get(key) ?? 0) > 10]).toEqual([key, true])
})

test('Addresses in it are whole, and lead to pages that are there', () => {
  const there = new Set(world.files().map((it) => `${siteUrl}/${it.replace(/(^|\/)index\.html$/, '$1')}`))
  let found = 0
  for (const { file, linked } of pages()) {
    for (const { key, value } of values(linked, '', [])) {
      if (!['url', 'item', 'image', 'logo'].includes(key) || !String(value).startsWith(siteUrl)) continue
      found += 1
      expect([file, key, value, there.has(String(value))]).toEqual([file, key, value, true])
    }
    expect(JSON.stringify(linked)).not.toMatch(/"(?:url|item|image|@id)":"\//)
  }
  expect(found).toBeGreaterThan(100)
})

test('Every page that is found says what it is, once, in each of the ways it is asked', () => {
  for (const { file, html, linked } of pages()) {
    if (html.includes('content="noindex"')) continue
    const meta = (name: string) =>
      [...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(([, it]) => it)
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
    expect([file, meta('og:url')]).toEqual([file, [canonical]])
    expect([file, meta('og:description')]).toEqual([file, meta('description')])
    for (const name of ['og:title', 'og:type', 'og:site_name', 'og:locale', 'twitter:card'])
      expect([file, name, meta(name).filter((it) => it !== '').length]).toEqual([file, name, 1])
    const languages = [...html.matchAll(/<link rel="alternate" hreflang="/g)].length
    expect([file, meta('og:locale:alternate').length]).toEqual([file, Math.max(0, languages - 1)])
    const crumbs = linked.filter((it) => it['@type'] === 'BreadcrumbList').length
    expect([file, crumbs]).toEqual([file, /^(en\/)?index\.html$/.test(file) ? 0 : 1])
  }
})

test('A thing has one name among machines, in whatever language its page is', () => {
  const named = (file: string) =>
    pages()
      .find((it) => it.file === file)
      ?.linked.map((it) => it['@id'])
  expect(named('en/lofoten/index.html')).toEqual(named('lofoten/index.html'))
  expect(named('lofoten/index.html')).toContain(`${siteUrl}/lofoten/#sted`)
})
