import { describe, expect, test } from 'vitest'
import { open } from '#site/views/open.ts'
import type { PlaceView } from '#site/views/place.ts'
import { anException } from '../../content/example.ts'
import { readerOf, seeded, today } from '../records.ts'

function placeAt(path: string, records = seeded(), day = today): PlaceView {
  const opened = open(readerOf(records, day), new URL(path, 'https://eidor.example.no'))
  if (opened.screen !== 'place') throw new Error(`${path} opened ${opened.screen}`)
  return opened.view
}

describe('The page of a place', () => {
  test('says what it does not offer of what every region must have', () => {
    const records = seeded((it) => {
      for (const place of it.places) place.services = place.services.slice(1)
    })
    const { minimum } = placeAt('/lofoten/', records)
    expect(minimum.filter((it) => it.missing).map((it) => it.title.text)).toEqual(['Karriereveiledning'])
    expect(minimum).toHaveLength(8)
  })

  test('keeps Norwegian service texts apart from the English around them', () => {
    const { local } = placeAt('/en/lofoten/')
    expect(local.map((it) => [it.title.lang, it.summary?.lang])).toContainEqual(['en', 'nn'])
  })

  test('shows the day today in the table of hours', () => {
    const [leknes] = placeAt('/lofoten/').hours
    expect(leknes?.rows.find((it) => it.today)).toMatchObject({ day: { text: 'Lørdag og søndag' }, spans: [] })
  })

  test('says when the door opens next on a closed day, without knowing the time', () => {
    expect(placeAt('/lofoten/').doors[0]?.state).toEqual({
      sign: 'closed',
      strong: 'Stengt i dag.',
      because: null,
      rest: 'Åpner mandag kl. 9.00',
    })
  })

  test('says the hours of the day and leaves the door unlit until a script knows the time', () => {
    const [leknes, svolvaer] = placeAt('/lofoten/', seeded(), '2026-11-24').doors
    expect(leknes?.state).toEqual({ sign: 'day', strong: '', rest: 'I dag 9.00–15.30' })
    expect(svolvaer?.state).toEqual({ sign: 'day', strong: '', rest: 'I dag 12.00–18.00' })
  })

  test('says that a door is for those with an appointment', () => {
    const fauske = placeAt('/salten/', seeded(), '2026-11-24').doors[1]
    expect(fauske?.state).toEqual({ sign: 'ajar', strong: '', rest: 'I dag 9.00–15.00, bare med time' })
  })

  test('names nobody without consent', () => {
    const records = seeded((it) => {
      for (const place of it.places)
        for (const person of place.people) Object.assign(person, { name: 'Kari Nordmann', consent: false })
    })
    expect(JSON.stringify(placeAt('/lofoten/', records).people)).not.toContain('Kari')
  })

  test('draws each of its doors inside the map', () => {
    for (const slug of [
      'lofoten',
      'vesteralen',
      'ofoten',
      'salten',
      'rana',
      'mosjoen',
      'ytre-helgeland',
      'sor-helgeland',
    ]) {
      const { map } = placeAt(`/${slug}/`)
      expect(map.land.length).toBeGreaterThan(200)
      for (const { x, y } of map.doors) {
        expect(x).toBeGreaterThan(map.box.x)
        expect(x).toBeLessThan(map.box.x + map.box.width)
        expect(y).toBeGreaterThan(map.box.y)
        expect(y).toBeLessThan(map.box.y + map.box.height)
      }
    }
  })
})

describe('Today at the door', () => {
  test('is for calls alone where nobody may come: when to call, and when it opens', () => {
    const [, svolvaer] = placeAt('/lofoten/', seeded(), '2026-11-27').doors
    expect(svolvaer?.state).toEqual({
      sign: 'closed',
      strong: 'Stengt for besøk i dag.',
      rest: 'Ring 9.00–12.00. Åpner mandag kl. 9.00',
    })
    expect(placeAt('/en/lofoten/', seeded(), '2026-11-27').doors[1]?.state.strong).toBe('Closed to visitors today.')
  })

  test('says why it closes early, and of the closed days the one within a week', () => {
    const none = seeded((it) => {
      it.exceptions = []
    })
    const [leknes] = placeAt('/lofoten/', none, '2026-12-24').doors
    expect(leknes).toMatchObject({ state: { rest: 'I dag 9.00–12.00' }, unusual: { text: 'Julaften' } })
    expect(leknes?.nextClosed).toBe('fredag 25. desember')
    expect(placeAt('/lofoten/', none, '2026-12-17').doors[0]?.nextClosed).toBeNull()
    expect(placeAt('/lofoten/', none, '2026-12-25').doors[0]?.nextClosed).toBeNull()
  })

  test('says once that it is closed where the reason begins with it', () => {
    const closed = seeded((it) => {
      it.exceptions = [anException({ place: null, from: '2026-11-24', reason: { no: 'Stengt. Vi er på fagdag' } })]
    })
    expect(placeAt('/lofoten/', closed, '2026-11-24').doors[0]?.state).toMatchObject({
      strong: '',
      because: { text: 'Stengt. Vi er på fagdag.', lang: 'nb' },
    })
  })
})

describe('What a place is part of', () => {
  test('is said in words where the map only shows it: the town, and the municipality where that is another name', () => {
    expect(placeAt('/lofoten/').mapLabel).toBe(
      'Kart over Lofoten. Ei dør er tegnet der vi holder til: Leknes i Vestvågøy kommune og Svolvær i Vågan kommune.',
    )
    expect(placeAt('/rana/').mapLabel).toMatch(/: Mo i Rana\.$/)
    expect(placeAt('/en/mosjoen/').mapLabel).toMatch(/: Mosjøen in the municipality of Vefsn\.$/)
  })

  test('is opened in maps by its position', () => {
    const { links, telephone } = placeAt('/lofoten/').arrivals[0] ?? {}
    expect(links?.phone).toBe('geo:68.1475,13.6115?q=68.1475,13.6115(Karriere-%20og%20studieverksted%20Lofoten)')
    for (const { href } of [...(links?.maps ?? []), ...(links?.ways ?? [])]) {
      expect(new URL(href).protocol).toBe('https:')
      expect(href).toMatch(/68\.1475.*13\.6115/)
    }
    expect(telephone).toEqual({ text: '75 00 00 01', href: 'tel:+4775000001' })
  })

  test('has its neighbours by how far it is, and never a region that is closed', () => {
    const near = (path: string, records = seeded()) =>
      placeAt(path, records).neighbours.map((it) => [it.target.href, it.towns])
    expect(near('/sor-helgeland/')).toEqual([
      ['/mosjoen/', 'Mosjøen'],
      ['/ytre-helgeland/', 'Sandnessjøen'],
    ])
    expect(near('/lofoten/')).toEqual([
      ['/vesteralen/', 'Sortland'],
      ['/salten/', 'Bodø og Fauske'],
    ])
    const closed = seeded((it) => {
      const [vesteralen, salten] = ['vesteralen', 'salten'].map((slug) => it.regions.find((one) => one.slug === slug))
      if (!vesteralen || !salten) throw new Error('The seed is another.')
      const gone = { ...vesteralen, closed: { on: today, successor: salten.id } }
      it.regions = it.regions.map((one) => (one === vesteralen ? gone : one))
    })
    expect(near('/lofoten/', closed).map(([href]) => href)).toEqual(['/salten/', '/ofoten/'])
  })

  test('has its partners by their kind', () => {
    const said = (path: string) =>
      placeAt(path).partners.map((it) => [it.kind, ...it.partners.map(({ name }) => name.text)])
    expect(said('/salten/')).toEqual([
      ['NAV', 'NAV Bodø', 'NAV Indre Salten'],
      ['Universitet', 'Nord universitet'],
      ['Opplæringskontor', 'Opplæringskontoret for byggfag i Salten'],
    ])
  })
})

describe('What is new at a place', () => {
  const starting = (records = seeded(), day = today) =>
    placeAt('/lofoten/', records, day).courses.map((it) => [it.title.text, it.meta.replace(/^.*Starter /, '')])

  test('begins with the course that starts first, of those one can still join', () => {
    expect(starting().map(([, when]) => when)).toEqual([
      'mandag 7. desember. Mandag, onsdag og fredag 9.00 til 12.00',
      'torsdag 10. desember. Torsdag 16.00 til 18.00',
      'mandag 11. januar 2027. Mandag og onsdag 16.30 til 19.30',
      'mandag 11. januar 2027. Mandag og tirsdag 8.00 til 16.00',
    ])
    const [first] = starting()
    expect(first?.[0]).toBe('Norsk A1 for nybegynnere, Leknes')
    // Its deadline is 27 November.
    expect(starting(seeded(), '2026-11-28')[0]?.[0]).toBe('Studieteknikk på fire kveldar')
  })

  test('fills up with what one can begin at any time', () => {
    const rolling = seeded((it) => {
      it.courses = it.courses.map((one) => ({ ...one, sessions: [], admission: 'rolling' as const }))
    })
    expect(starting(rolling)).toHaveLength(4)
  })

  test('is the county’s as well as its own, the newest first', () => {
    const { news, allNews } = placeAt('/lofoten/')
    expect(news.map((it) => it.date)).toEqual(
      news
        .map((it) => it.date)
        .toSorted()
        .toReversed(),
    )
    expect(news.map((it) => it.scope.text).toSorted()).toEqual([
      ...['Hele Nordland', 'Hele Nordland'],
      ...['Lofoten', 'Lofoten', 'Lofoten'],
    ])
    expect(allNews.href).toBe('/nyheter/')
  })
})

describe('A name', () => {
  const sami = seeded((it) => {
    const lofoten = it.regions.find((one) => one.slug === 'lofoten')
    const place = it.places.find((one) => one.region === lofoten?.id)
    if (!lofoten || !place) throw new Error('The seed is another.')
    it.regions = it.regions.map((one) => (one === lofoten ? { ...one, name: { ...one.name, se: 'Lofuohtta' } } : one))
    it.places = it.places.map((one) =>
      one === place ? { ...one, summary: { ...one.summary, se: 'Sámegillii' } } : one,
    )
    it.names = []
  })

  test('is Sami where it stands alone on a Sami page, and Norwegian in a Norwegian sentence', () => {
    const view = placeAt('/se/lofoten/', sami)
    expect(view.regionName).toEqual({ text: 'Lofuohtta', lang: 'se' })
    expect(view.heading).toEqual({ text: 'Ei dør i Lofoten', lang: 'nb' })
    expect([view.region, view.follow.heading]).toEqual(['Lofoten', 'Følg kursene i Lofoten'])
  })

  test('of an office is marked as Norwegian on an English page, and what the page calls it itself as English', () => {
    expect(placeAt('/en/lofoten/').heading.lang).toBe('no')
    expect(placeAt('/en/vesteralen/').heading).toEqual({ text: 'One door in Vesterålen', lang: 'en' })
  })
})

describe('The units of a place', () => {
  const moving = seeded((it) => {
    for (const place of it.places)
      if (place.region === it.regions.find(({ slug }) => slug === 'lofoten')?.id) {
        const [address] = place.addresses
        const own = { type: 'opus', visitBefore: null, address: null, movesIn: null } as const
        place.parts = [
          {
            ...own,
            formerPaths: [],
            id: 'a'.repeat(24),
            name: 'OPUS',
            visitBefore: { no: 'På skolen.' },
            movesIn: '2027-08-01',
          },
          {
            ...own,
            formerPaths: [],
            id: 'b'.repeat(24),
            name: 'RKK',
            address: address?.id ?? null,
            movesIn: '2027-08-01',
          },
          {
            ...own,
            formerPaths: [],
            id: 'c'.repeat(24),
            name: 'Studieverkstedet',
            visitBefore: { no: 'I biblioteket' },
          },
        ]
      }
  })
  const rows = (day: string) =>
    placeAt('/lofoten/', moving, day).parts.map(({ until, where, after }) => [until, where?.text, after])

  test('say where to go before and after they move in', () => {
    expect(rows('2027-07-31')).toEqual([
      ['Til 1. august 2027', 'På skolen', 'Fra 1. august 2027 finner du det her.'],
      ['Til 1. august 2027', expect.stringContaining('Leknes'), 'Fra 1. august 2027 finner du det her.'],
      [null, 'I biblioteket', null],
    ])
  })

  test('are simply there from that day on, by themselves', () => {
    expect(rows('2027-08-01')).toEqual([
      [null, undefined, null],
      [null, undefined, null],
      [null, 'I biblioteket', null],
    ])
  })
})

test('A place that was to be one door no longer says where people went before, once the day has come', () => {
  const before = placeAt('/vesteralen/')
  expect(before.merger).toMatchObject({ ahead: true })
  expect(before.merger?.text?.text).toContain('Fram til vi flytter sammen')
  expect(placeAt('/vesteralen/', seeded(), '2028-12-01').merger).toMatchObject({ ahead: false, text: null })
})
