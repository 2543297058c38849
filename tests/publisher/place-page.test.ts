import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { dayName } from '#site/text/dates.ts'
import { ownNames } from '#site/text/languages.ts'
import { anException, idOf } from '../content/example.ts'
import { openBrowser } from '../journeys/browser.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'

/** The page of a place as visitors meet it, in a real browser. The days of the tests only go forward, as the site's do. */

let installation: Installation
let browser: Browser

beforeAll(async () => {
  installation = await Installation.start()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await installation?.[Symbol.asyncDispose]()
})

const nordland = seed(seedDay)
const phone = { viewport: { width: 360, height: 640 } }

function seeded(slug: string) {
  const region = nordland.regions.find((it) => it.slug === slug)
  const place = nordland.places.find((it) => it.region === region?.id)
  const name = nordland.names.find((it) => it.place === place?.id)
  if (!region || !place || !name) throw new Error(`The seed has no ${slug} with a name.`)
  return { region, place, name }
}

/** A page at an instant, by the clock of the site and of the browser. */
async function opened(path: string, at: string, options: BrowserContextOptions = {}): Promise<Page> {
  const instant = Date.parse(at)
  installation.time.moveTo(instant)
  await installation.settle()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => expect([path, error.message]).toEqual([path, '']))
  await page.clock.setFixedTime(instant)
  await page.goto(installation.url + path)
  return page
}

/** Each door's sign and its state in words. */
const doors = (page: Page) =>
  page
    .locator('.doorrow')
    .evaluateAll((rows) =>
      rows.map((it) => [
        it.querySelector('.glyph use')?.getAttribute('href'),
        it.querySelector('.state')?.textContent?.trim(),
      ]),
    )

describe('The page of a place', () => {
  test('stands in the order people need it, and its list of sections in the same', async () => {
    const page = await opened('/lofoten/', '2026-11-24T10:00:00+01:00')
    expect(await page.locator('main :is(h1, h2)').allTextContents()).toEqual([
      'Karriere- og studieverksted Lofoten',
      'Leknes',
      'Svolvær',
      'Finn fram',
      'Åpningstider',
      'Tilgjengelighet',
      'Hvem du møter',
      'Dette får du her',
      'Huset og naboene',
      'Hvem vi er til for',
      'Kurs som starter snart',
      'Nytt fra Lofoten og hele Nordland',
    ])
    const tops = await page
      .locator('.jump a')
      .evaluateAll((links) =>
        links.map(
          (it) => document.querySelector(it.getAttribute('href') ?? '')?.getBoundingClientRect().top ?? Number.NaN,
        ),
      )
    expect(tops.length).toBeGreaterThan(5)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    await page.context().close()
  })

  test('tells who came from the address of a municipality that they are right, before anything else', async () => {
    const page = await opened('/traena/', '2026-11-24T10:00:00+01:00', phone)
    expect(new URL(page.url()).pathname).toBe('/rana/')
    const line = page.getByText('For deg som bor i Nesna, Hemnes, Rana, Lurøy, Træna eller Rødøy')
    const box = await line.boundingBox()
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThan(640)
    await page.context().close()
  })

  test('is read by the browser’s own accessibility tree as tables of days and times, without a dash', async () => {
    const page = await opened('/lofoten/', '2026-11-24T10:00:00+01:00')
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const named = (role: string) => nodes.filter((it) => it.role?.value === role).map((it) => String(it.name?.value))
    expect(named('table')).toEqual(['Åpningstider Leknes', 'Åpningstider Svolvær'])
    expect(named('columnheader')).toEqual(['Dag', 'Tid', 'Dag', 'Tid'])
    const rows = named('rowheader').map((day, index) => [day, named('cell')[index]])
    expect(rows.slice(0, 6)).toEqual([
      ['Mandag', '9.00 til 15.30 15.30 til 17.00 Bare med time. Veiledning etter avtale'],
      ['Tirsdag, i dag', '9.00 til 15.30'],
      ['Onsdag', '9.00 til 15.30 15.30 til 17.00 Bare med time. Veiledning etter avtale'],
      ['Torsdag', '9.00 til 18.00 Studieverksted fra 15.30'],
      ['Fredag', '9.00 til 14.00'],
      ['Lørdag og søndag', 'Stengt'],
    ])
    const read = nodes.filter((it) => it.role?.value === 'StaticText').map((it) => String(it.name?.value))
    expect(read.filter((it) => /\d–\d|^–$/.test(it))).toEqual([])
    await page.context().close()
  })

  test('says of two places which is which, in every link that is about one of them', async () => {
    const page = await opened('/lofoten/', '2026-11-24T10:00:00+01:00')
    const links = await page
      .locator('main a:is([href^="tel:"], [href^="geo:"], [href*="map"], .quick a)')
      .evaluateAll((all) => all.map((it) => ({ href: it.getAttribute('href') ?? '', name: it.textContent ?? '' })))
    expect(links).toHaveLength(14)
    for (const { href, name } of links) expect(name, href).toMatch(/Leknes|Svolvær/)
    const calls = links.filter((it) => it.href.startsWith('tel:'))
    expect(new Set(calls.map((it) => it.href))).toEqual(new Set(['tel:+4775000001', 'tel:+4775000002']))
    expect(calls.map((it) => it.name)).toContain('Ring 75 00 00 01, Leknes')
    await page.context().close()
  })

  test('says the hours of the day without JavaScript, and lights no door', async () => {
    const page = await opened('/lofoten/', '2026-11-24T10:00:00+01:00', { javaScriptEnabled: false })
    expect(await page.locator('.doorrow .state').allTextContents()).toEqual([
      'I dag 9.00– til 15.30',
      'I dag 12.00– til 18.00',
    ])
    expect(await page.locator('.is-open').count()).toBe(await page.locator('#kurs .is-open').count())
    await page.context().close()
  })
})

describe('The door in a browser', () => {
  test('is lit from the minute it opens until the minute it closes', async () => {
    const at = async (time: string) => {
      const page = await opened('/lofoten/', `2026-11-24T${time}:00+01:00`)
      const [leknes] = await doors(page)
      await page.context().close()
      return leknes
    }
    expect(await at('08:59')).toEqual(['#d-closed', 'Stengt nå. Åpner i dag kl. 9.00'])
    expect(await at('09:00')).toEqual(['#d-open', 'Åpent nå til kl. 15.30'])
    expect(await at('15:29')).toEqual(['#d-open', 'Åpent nå til kl. 15.30'])
    expect(await at('15:30')).toEqual(['#d-closed', 'Stengt nå. Åpner i morgen kl. 9.00'])
  })

  test('says on a day for calls alone when one can call, while one can that somebody answers, and then when it opens', async () => {
    const at = async (time: string) => {
      const page = await opened('/lofoten/', `2026-11-27T${time}:00+01:00`)
      const [, svolvaer] = await doors(page)
      await page.context().close()
      return svolvaer
    }
    expect(await at('08:00')).toEqual([
      '#d-closed',
      'Stengt for besøk i dag. Ring 9.00– til 12.00. Åpner mandag kl. 9.00',
    ])
    expect(await at('11:00')).toEqual(['#d-closed', 'Stengt for besøk i dag. Vi svarer på telefon til kl. 12.00.'])
    expect(await at('12:00')).toEqual(['#d-closed', 'Stengt nå. Åpner mandag kl. 9.00'])
  })

  test('keeps the reason on a day it is closed, as the page has it', async () => {
    const page = await opened('/mosjoen/', '2027-05-17T10:00:00+02:00')
    expect(await doors(page)).toEqual([['#d-closed', 'Stengt i dag, 17. mai. Åpner tirsdag kl. 12.00']])
    await page.context().close()
  })
})

describe('On the first screen of a small telephone', () => {
  const { place, name, region } = seeded('salten')
  const long = 'Interkommunalt kompetanse- og karriereutviklingssenter for Salten og Steigen'

  const statesWithin = async (path: string, at: string) => {
    const page = await opened(path, at, phone)
    const ends = await page
      .locator('.doorrow .state')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().bottom)))
    await page.context().close()
    return ends
  }

  test.each([
    ['on a working day', '2027-05-18T10:00:00+02:00'],
    ['on a Friday with calls alone', '2027-05-21T08:00:00+02:00'],
    ['on the day before a closed one', '2027-12-23T10:00:00+01:00'],
    ['on a holiday', '2027-12-25T10:00:00+01:00'],
  ])('both doors of a place say whether they are open, %s', async (_, at) => {
    for (const path of ['/lofoten/', '/salten/', '/en/lofoten/', '/en/salten/'])
      for (const end of await statesWithin(path, at)) expect(end, path).toBeLessThanOrEqual(640)
  })

  test('also where the name is long, a photograph is there, the place is to close, and the reason is long', async () => {
    const { feed } = installation
    feed.publish('name', { ...name, name: long })
    feed.publish('media', {
      id: idOf(900),
      format: 'picture',
      original: { file: 'huset.jpg', type: 'image/jpeg', width: 1600, height: 900, size: 240_000 },
      sizes: [],
      alt: { no: 'Huset fra torget' },
      credit: null,
    })
    feed.publish('place', { ...place, picture: idOf(900) })
    feed.publish('region', { ...region, closing: { on: '2028-08-01', successor: seeded('rana').region.id } })
    const reason = { no: 'Alle på huset er på kurs i førstehjelp, så døra er låst.' }
    feed.publish('exception', anException({ place: place.id, from: '2027-12-28', reason }))
    const ends = await statesWithin('/salten/', '2027-12-28T10:00:00+01:00')
    expect(ends).toHaveLength(2)
    for (const end of ends) expect(end).toBeLessThanOrEqual(640)
  })
})

describe('What is read aloud', () => {
  /** Every text of the page with the language it is in by its mark-up. */
  const texts = async (path: string, at: string) => {
    const page = await opened(path, at)
    const found = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const all: [text: string, lang: string][] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const around = node.parentElement?.closest<HTMLElement>('[lang]')
        if (text !== '' && !node.parentElement?.closest('script')) all.push([text, around?.lang ?? ''])
      }
      return all
    })
    await page.context().close()
    return found
  }

  test('is each in its own language on a Sami page: Sami as entered, nynorsk as written, the rest bokmål', async () => {
    const { place, region } = seeded('salten')
    const sami = { summary: 'Davvisámegiella lea mielde', region: 'Sálto' }
    installation.feed.publish('place', { ...place, summary: { ...place.summary, se: sami.summary } })
    installation.feed.publish('region', { ...region, name: { ...region.name, se: sami.region } })
    const nynorsk = new Set(
      [...nordland.services, ...nordland.courses, ...nordland.news]
        .filter((it) => it.written === 'nn')
        .flatMap((it) => [it.title.no, it.summary.no]),
    )
    const lule = new Set(region.municipalities.flatMap((it) => (it.sami?.lang === 'smj' ? it.sami.name : [])))
    const named = new Map(Object.entries(ownNames).map(([locale, own]) => [own, locale === 'no' ? 'nb' : locale]))
    const days = [1, 2, 3, 4, 5, 6, 7].map((it) => dayName(it, 'se'))
    const expected = (text: string) =>
      // Dates and days that stand by themselves have the names of months and days.
      Object.values(sami).includes(text) || /mánnu/.test(text) || days.some((it) => text.toLowerCase().startsWith(it))
        ? 'se'
        : lule.has(text)
          ? 'smj'
          : nynorsk.has(text)
            ? 'nn'
            : (named.get(text) ?? 'nb')
    const found = await texts('/se/salten/', '2027-12-29T10:00:00+01:00')
    expect(found.length).toBeGreaterThan(100)
    expect(found.map(([text]) => text)).toEqual(expect.arrayContaining([sami.summary, sami.region, ...lule]))
    expect(found.filter(([text, lang]) => lang !== expected(text))).toEqual([])
  })

  test('is Norwegian on an English page where it is the name of an office, of a partner or a street', async () => {
    const { place, name } = seeded('lofoten')
    const norwegian = [
      name.name,
      ...place.parts.map((it) => it.name),
      ...place.partners.map((it) => it.name),
      ...place.addresses.map((it) => `${it.street}, ${it.postalCode} ${it.town}`),
    ]
    const found = await texts('/en/lofoten/', '2027-12-29T10:00:00+01:00')
    for (const text of norwegian) {
      const its = found.filter((it) => it[0] === text)
      expect(its, text).not.toEqual([])
      expect(its.filter(([, lang]) => lang !== 'no')).toEqual([])
    }
  })
})
