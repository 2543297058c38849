import { describe, expect, test } from 'vitest'
import type { Locale } from '#content/locale.ts'
import { offerOf } from '#content/offer.ts'
import { type Seed, seed } from '#content/seed/index.ts'
import { open } from '#site/views/open.ts'
import { readerOf, seeded, today } from '../records.ts'

const county = seed(today)

/** What the page about the merger says on a day. */
function merger(change: (it: Seed) => void = () => {}, day = today, locale: Locale = 'no') {
  const path = `${locale === 'no' ? '' : `/${locale}`}/om/sammenslaing/`
  const opened = open(readerOf(seeded(change), day), new URL(path, 'https://eidor.example.no'))
  if (opened.screen !== 'page' || !opened.view.merger) throw new Error('The page about the merger is not there.')
  return opened.view.merger
}

/** Nobody else in the county changes anything. */
function placeOf(it: Seed, slug: string) {
  const region = it.regions.find((one) => one.slug === slug)
  const place = it.places.find((one) => one.region === region?.id)
  if (!place) throw new Error(`There is no place in ${slug}.`)
  return place
}

const oneDoor = placeOf(county, 'vesteralen').oneDoorFrom ?? ''

describe('How it came about', () => {
  test('is told in the order it happened: conferences, decisions by their year, and the days of the regions', () => {
    const { past } = merger().timeline
    expect(past.map((it) => [it.when, it.source?.text ?? it.regions.map(({ name }) => name.text).join()])).toEqual([
      ['7.–8. november 2012', 'Konferansen «Nordlandsløftet», Skagen Hotel'],
      ['2013', 'FT-sak 15/2013'],
      ['2014', 'FT-sak 64/14'],
      ['2015', 'FR-sak 105/2015'],
      ['30.–31. mars 2016', 'Samlingen «Veien videre – sammenslåing», Bodø'],
      ['1. januar 2017', 'Lofoten,Mosjøen,Ofoten,Salten,Sør-Helgeland'],
    ])
  })

  test('has what is ahead by itself, and moves it when its day comes', () => {
    const names = (items: { regions: { name: { text: string } }[] }[]) =>
      items.flatMap((it) => it.regions.map(({ name }) => name.text))
    expect(names(merger().timeline.ahead)).toEqual(['Vesterålen', 'Ytre Helgeland'])
    const then = merger(undefined, oneDoor).timeline
    expect(then.ahead).toEqual([])
    expect(names(then.past).slice(-2)).toEqual(['Vesterålen', 'Ytre Helgeland'])
  })

  test('says what was decided in English too', () => {
    const texts = merger(undefined, today, 'en').timeline.past.map((it) => it.text)
    expect(texts.map((it) => it.lang)).toEqual(texts.map(() => 'en'))
  })
})

describe('Who is in', () => {
  test('names each region once, by how far its record says it has come', () => {
    expect(merger().who.map((it) => [it.region.text, it.sign, it.stage])).toEqual([
      ['Lofoten', 'day', 'Én dør siden 1. januar 2017'],
      ['Mosjøen', 'day', 'Én dør siden 1. januar 2017'],
      ['Ofoten', 'day', 'Én dør siden 1. januar 2017'],
      ['Rana', 'ajar', 'Pilot: prøver ut én dør'],
      ['Salten', 'day', 'Én dør siden 1. januar 2017'],
      ['Sør-Helgeland', 'day', 'Én dør siden 1. januar 2017'],
      ['Vesterålen', 'planned', 'Egne kontorer. Én dør fra 1. august 2027'],
      ['Ytre Helgeland', 'planned', 'Egne kontorer. Én dør fra 1. august 2027'],
    ])
  })

  test('says of a region that its day has come, though nobody has changed the record', () => {
    const row = merger(undefined, oneDoor).who.find((it) => it.slug === 'vesteralen')
    expect(row).toMatchObject({ sign: 'day', stage: 'Én dør siden 1. august 2027' })
  })

  test('names every part, and says which is elsewhere or moves in on a day of its own', () => {
    const { who } = merger((it) => {
      const part = placeOf(it, 'vesteralen').parts[0]
      if (part) part.movesIn = '2027-10-01'
    })
    const names = who.map((row) => row.parts.map(({ name }) => name.text))
    expect(names.flat().toSorted()).toEqual(county.places.flatMap((it) => it.parts.map(({ name }) => name)).toSorted())
    const notes = Object.fromEntries(who.flatMap((row) => row.parts.map(({ name, note }) => [name.text, note])))
    expect(notes).toMatchObject({
      'Karrieresenter Vesterålen': 'flytter inn 1. oktober 2027',
      'OPUS Vesterålen': null,
      'Studiesenter Rana': 'holder til i eget hus',
      'OPUS Rana': null,
    })
  })

  test('marks the names of offices as Norwegian on the English page', () => {
    const { who } = merger(undefined, today, 'en')
    expect(
      new Set(who.flatMap((it) => [it.place.name?.lang ?? 'no', ...it.parts.map(({ name }) => name.lang)])),
    ).toEqual(new Set(['no']))
  })

  test('leaves out a region that is closed', () => {
    const { who, offer } = merger((it) => {
      const [first, second, ...others] = it.regions
      if (first && second) it.regions = [{ ...first, closed: { on: today, successor: second.id } }, second, ...others]
    })
    expect([who.length, offer.regions.length]).toEqual([7, 7])
  })
})

describe('What every region offers', () => {
  test('is the matrix of the offer: a row for each minimum service, a cell for each region', () => {
    const { offer } = merger()
    const places = offer.regions.map(({ slug }) => placeOf(county, slug))
    const matrix = offerOf(county.services, places, today)
    expect(offer.services.map((it) => it.title.text)).toEqual(matrix.minimum.map((it) => it.title.no))
    for (const [row, service] of offer.services.entries())
      expect(service.cells.map((it) => it.offered)).toEqual(
        matrix.places.map((it) => !it.cells[row]?.state.startsWith('missing')),
      )
    expect(offer.local.map((it) => it.title.text)).toEqual(matrix.local.map((it) => it.service.title.no))
  })

  test('says "not yet" where a service is withdrawn, and the day where one is known', () => {
    const cells = (change?: (it: Seed) => void, day = today) => {
      const { offer } = merger(change, day)
      const column = offer.regions.findIndex((it) => it.slug === 'vesteralen')
      return offer.services.map(({ title, standing, cells }) => [title.text, standing, cells[column]])
    }
    const help = 'Kompetansehjelp til arbeidsplasser'
    expect(cells()).toContainEqual([help, 'I 7 av 8 regioner', { offered: false, from: 'Kommer 1. august 2027' }])
    expect(cells(undefined, oneDoor)).toContainEqual([help, 'I alle 8 regionene', { offered: true, from: null }])
    const withdrawn = cells((it) => {
      const place = placeOf(it, 'vesteralen')
      place.services = place.services.filter((one) => one.from !== null)
    })
    expect(withdrawn).toContainEqual(['Karriereveiledning', 'I 7 av 8 regioner', { offered: false, from: null }])
  })

  test('has no row for a service the county no longer has', () => {
    const { offer } = merger((it) => Object.assign(it, { services: it.services.slice(1) }))
    expect(offer.services.map((it) => it.title.text)).not.toContain('Karriereveiledning')
    expect(offer.services).toHaveLength(7)
  })
})
