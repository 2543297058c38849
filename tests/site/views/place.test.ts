import { describe, expect, test } from 'vitest'
import { open } from '#site/views/open.ts'
import type { PlaceView } from '#site/views/place.ts'
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
    expect(leknes?.rows.find((it) => it.today)).toMatchObject({ day: 'Lørdag og søndag, i dag', spans: [] })
  })

  test('says when the door opens next on a closed day, without knowing the time', () => {
    expect(placeAt('/lofoten/').doors[0]?.state).toEqual({
      sign: 'closed',
      strong: 'Stengt i dag.',
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
