import { describe, expect, it } from 'vitest'
import { shortId } from '../../content/id.ts'
import { naming } from '../../content/naming.ts'
import { seedId } from '../../content/seed/ids.ts'
import { type Seed, seed } from '../../content/seed/index.ts'
import { nameKey } from '../../content/slug.ts'
import { reservedPaths } from '../../content/urls.ts'
import { documents } from './seed-documents.ts'

function regionOf(it: Seed, slug: string) {
  return it.regions.find((one) => one.slug === slug)?.id
}

describe('Nordland in the seed', () => {
  const nordland = seed('2026-11-22')

  it('has 8 regions with 41 municipalities, each once, and a place for each region', () => {
    const municipalities = nordland.regions.flatMap((one) => one.municipalities)
    expect(nordland.regions).toHaveLength(8)
    expect(municipalities).toHaveLength(41)
    expect(new Set(municipalities.map((one) => one.number)).size).toBe(41)
    expect(nordland.places.map((one) => one.region).toSorted()).toEqual(
      nordland.regions.map((one) => one.id).toSorted(),
    )
  })

  it('has the Sami names of the five municipalities that have one, and the two regions in the Sami area', () => {
    const sami = nordland.regions
      .flatMap((one) => one.municipalities)
      .flatMap((one) => (one.sami ? [[one.name, one.sami.name, one.sami.lang]] : []))
    expect(sami.toSorted()).toEqual([
      ['Evenes', 'Evenášši', 'se'],
      ['Fauske', 'Fuossko', 'smj'],
      ['Hamarøy', 'Hábmer', 'smj'],
      ['Hattfjelldal', 'Aarborte', 'sma'],
      ['Sortland', 'Suortá', 'se'],
    ])
    expect(nordland.regions.filter((one) => one.samiArea).map((one) => one.slug)).toEqual(['salten', 'mosjoen'])
  })

  it('has the six names as slide 9 writes them, and two places that have not decided', () => {
    const called = nordland.regions.map((region) => {
      const place = nordland.places.find((one) => one.region === region.id)
      const own = nordland.names.filter((one) => one.place === place?.id)
      return [region.slug, naming(own, '2026-11-22').current?.name ?? null]
    })
    expect(Object.fromEntries(called)).toEqual({
      lofoten: 'Karriere- og studieverksted Lofoten',
      vesteralen: null,
      ofoten: 'Karrieresenter Ofoten',
      salten: 'Karriere Salten',
      rana: 'Veiledningssenter Mo',
      mosjoen: 'OPUS Mosjøen karrieresenter',
      'ytre-helgeland': null,
      'sor-helgeland': 'Karriere- og studiesenter Sør Helgeland',
    })
  })

  it('has five regions established, one in the pilot and two still separate', () => {
    expect(nordland.places.map((one) => one.stage).toSorted()).toEqual([
      'established',
      'established',
      'established',
      'established',
      'established',
      'pilot',
      'separate',
      'separate',
    ])
  })

  it('leads no name, municipality or alias to two regions, or to a path of the site itself', () => {
    const owner = new Map<string, string>()
    for (const region of nordland.regions) {
      const place = nordland.places.find((one) => one.region === region.id)
      const words = [
        region.slug,
        region.name.no,
        ...region.aliases,
        ...(place?.aliases ?? []),
        ...(place?.parts.map((one) => one.name) ?? []),
        ...region.municipalities.flatMap((one) => (one.sami ? [one.name, one.sami.name] : [one.name])),
        ...nordland.names.filter((one) => one.place === place?.id).map((one) => one.name),
      ]
      for (const word of words) {
        const key = nameKey(word)
        expect(owner.get(key) ?? region.slug, word).toBe(region.slug)
        expect(
          reservedPaths.map((path) => nameKey(path)),
          word,
        ).not.toContain(key)
        owner.set(key, region.slug)
      }
    }
  })

  it('names two addresses in Lofoten and Salten and one elsewhere, none of them confirmed', () => {
    for (const region of nordland.regions) {
      const place = nordland.places.find((one) => one.region === region.id)
      expect(place?.addresses).toHaveLength(region.slug === 'lofoten' || region.slug === 'salten' ? 2 : 1)
      expect(place?.addresses.every((one) => !one.confirmed && one.street.endsWith('(eksempel)'))).toBe(true)
      for (const row of place?.addresses ?? [])
        expect(region.municipalities.map((one) => one.number)).toContain(row.municipality)
      expect(place?.email).toMatch(/@example\.no$/)
      expect(place?.people.every((one) => one.name === null && !one.consent)).toBe(true)
    }
  })

  it('offers every minimum service everywhere, but for one that is missing and two that come later', () => {
    const minimum = nordland.services.filter((one) => one.scope === 'minimum')
    const local = new Set(nordland.services.filter((one) => one.scope === 'local').map((one) => one.id))
    const missing = nordland.places.flatMap((place) =>
      minimum.filter((one) => !place.services.some((offered) => offered.service === one.id)),
    )
    expect(missing.map((one) => one.title.no)).toEqual(['Realkompetansevurdering'])
    expect(nordland.places.flatMap((place) => place.services).filter((one) => one.from !== null)).toHaveLength(2)
    for (const place of nordland.places.filter((one) => one.stage === 'established')) {
      expect(place.services.some((one) => local.has(one.service))).toBe(true)
    }
  })

  it('has at least 64 courses, some in every region and in Nettskolen, and three or more for each goal', () => {
    expect(nordland.courses.length).toBeGreaterThanOrEqual(64)
    for (const region of nordland.regions)
      expect(nordland.courses.filter((one) => one.region === region.id).length).toBeGreaterThanOrEqual(5)
    const online = nordland.courses.filter((one) => one.provider === seedId('provider:nettskolen'))
    expect(online.length).toBeGreaterThanOrEqual(5)
    expect(online.every((one) => one.region === null)).toBe(true)
    for (const goal of nordland.goals)
      expect(nordland.courses.filter((one) => one.goals.includes(goal.id)).length).toBeGreaterThanOrEqual(3)
    expect(nordland.goals).toHaveLength(5)
  })

  it('is written in nynorsk for at least a quarter of the courses and of the news', () => {
    const share = (all: { written: string }[]) => all.filter((one) => one.written === 'nn').length / all.length
    expect(nordland.news.length).toBeGreaterThanOrEqual(12)
    expect(share(nordland.news)).toBeGreaterThanOrEqual(0.25)
    expect(share(nordland.courses)).toBeGreaterThanOrEqual(0.25)
  })

  it('keeps titles and summaries short enough for a list', () => {
    for (const one of [...nordland.courses, ...nordland.news, ...nordland.goals, ...nordland.services]) {
      for (const line of [...Object.values(one.title), ...Object.values(one.summary)])
        expect(String(line).length, String(line)).toBeLessThanOrEqual(160)
    }
  })

  it('translates what a newcomer needs: places, minimum services, goals, and the pages that tell of Ei dør', () => {
    for (const place of nordland.places) expect(place.summary.en).toMatch(/\S/)
    for (const one of nordland.services.filter((each) => each.scope === 'minimum'))
      expect([one.title.en, one.summary.en]).not.toContain(undefined)
    for (const one of nordland.goals) expect([one.title.en, one.summary.en]).not.toContain(undefined)
    const told = nordland.pages.filter((one) => one.title.en && one.summary.en && one.body.en).map((one) => one.path)
    expect(told).toEqual(expect.arrayContaining(['om', 'om/sammenslaing', 'om/rammeverk', 'nettskolen']))
    const translated = nordland.courses.filter((one) => one.title.en)
    expect(translated.length).toBeGreaterThanOrEqual(6)
    for (const one of translated) {
      expect(one.summary.en).toMatch(/\S/)
      expect(one.outcomes.every((line) => line.en !== undefined)).toBe(true)
    }
  })

  it('gives every document an id of its own, and every course and news item a short id and an address of its own', () => {
    const unique = (all: string[]) => expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    unique([
      ...documents(nordland).map(([, one]) => one.id),
      ...nordland.places.flatMap((one) => [...one.addresses, ...one.parts].map((row) => row.id)),
      ...nordland.courses.flatMap((one) => one.sessions.map((row) => row.id)),
    ])
    for (const all of [nordland.courses, nordland.news]) {
      unique(all.map((one) => shortId(one.id)))
      unique(all.map((one) => one.slug))
    }
    unique(nordland.pages.map((one) => one.path))
    unique(nordland.goals.map((one) => one.slug))
    unique(nordland.regions.map((one) => one.slug))
  })

  it('keeps the paths of pages apart from the slugs of regions', () => {
    for (const page of nordland.pages) expect(regionOf(nordland, page.path.split('/')[0] ?? '')).toBeUndefined()
  })
})
