import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claimants, collisions, pathOwner, redirectsFor } from '#content/ownership.ts'
import { nameKey } from '#content/slug.ts'
import { reservedPaths } from '#content/urls.ts'
import { aName, aPart, aPlace, aRegion, idOf } from './example.ts'

const today = '2026-11-22'
const lofoten = aRegion({ aliases: ['Leknes', 'Svolvær'] })
const salten = aRegion({
  id: idOf(21),
  slug: 'salten',
  name: { no: 'Salten', smj: 'Sállto' },
  municipalities: [
    { number: '1804', name: 'Bodø', sami: null },
    { number: '1875', name: 'Hamarøy', sami: { name: 'Hábmer', lang: 'smj' } },
  ],
})
const sorHelgeland = aRegion({
  id: idOf(22),
  slug: 'sor-helgeland',
  name: { no: 'Sør-Helgeland' },
  municipalities: [{ number: '1813', name: 'Brønnøy', sami: null }],
})
const inLofoten = aPlace({
  parts: [aPart({ name: 'OPUS Lofoten' })],
  aliases: ['Studieverkstedet'],
})
const inSalten = aPlace({ id: idOf(12), region: salten.id })
const names = [
  aName({ id: idOf(501), name: 'Karrieresenter Lofoten', from: '2017-01-01' }),
  aName({ id: idOf(502), name: 'Karriere- og studieverksted Lofoten', from: '2020-08-01' }),
  aName({ id: idOf(503), name: 'Kompetansehuset Lofoten', from: '2027-08-01' }),
  aName({ id: idOf(504), place: inSalten.id, name: 'Karriere Salten', from: '2017-01-01' }),
]
const all: Claimants = {
  regions: [salten, sorHelgeland, lofoten],
  places: [inSalten, inLofoten],
  names,
  pages: [{ path: 'personvern' }, { path: 'om/sammenslaing' }],
}

describe('A path belongs', () => {
  const owner = (segment: string) => {
    const claim = pathOwner(segment, all, today)
    return claim && [claim.ground, claim.region]
  }

  test.each([
    ['lofoten', 'region', lofoten.id],
    ['kurs', 'reserved', null],
    ['personvern', 'page', null],
    ['karriere-og-studieverksted-lofoten', 'current-name', lofoten.id],
    ['karrieresenter-lofoten', 'former-name', lofoten.id],
    ['kompetansehuset-lofoten', 'coming-name', lofoten.id],
    ['bodo', 'municipality', salten.id],
    ['habmer', 'municipality', salten.id],
    ['svolvaer', 'alias', lofoten.id],
    ['opus-lofoten', 'alias', lofoten.id],
    ['sallto', 'alias', salten.id],
  ])('/%s/ as %s', (segment, ground, region) => {
    expect(owner(segment)).toEqual([ground, region])
  })

  test('to the same owner however it is spelled: capitals, letters with marks, hyphens, spaces', () => {
    for (const spelling of ['sorhelgeland', 'Sør Helgeland', 'SØR-HELGELAND', 'sor--helgeland']) {
      expect(owner(spelling)).toEqual(['region', sorHelgeland.id])
    }
  })

  test('to nobody where nobody claims it', () => {
    expect(owner('oslo')).toBeNull()
    expect(owner('///')).toBeNull()
  })

  test('to the stronger claim where two regions share a word', () => {
    const greedy = {
      ...all,
      regions: [
        ...all.regions,
        aRegion({ id: idOf(23), slug: 'rana', name: { no: 'Rana' }, aliases: ['Lofoten', 'Karriere Salten', 'kurs'] }),
      ],
    }
    expect(pathOwner('lofoten', greedy, today)?.region).toBe(lofoten.id)
    expect(pathOwner('karriere-salten', greedy, today)?.region).toBe(salten.id)
    expect(pathOwner('kurs', greedy, today)?.ground).toBe('reserved')
  })
})

describe('A collision', () => {
  test('is not a region saying the same word twice', () => {
    expect(collisions(all, today)).toEqual([])
    expect(
      collisions(
        { ...all, places: [{ ...inLofoten, aliases: ['Lofoten', 'karrieresenter lofoten'] }, inSalten] },
        today,
      ),
    ).toEqual([])
  })

  test('is another region’s word, spelled in any way, and tells who has it already', () => {
    const name = aName({ id: idOf(505), place: inSalten.id, name: 'Karriere-senter Lofoten', from: today })
    expect(collisions({ ...all, names: [...names, name] }, today)).toEqual([
      {
        path: 'karrieresenter-lofoten',
        claimedBy: { text: 'Karrieresenter Lofoten', ground: 'former-name', region: lofoten.id },
        alreadyOwnedBy: { text: 'Karriere-senter Lofoten', ground: 'current-name', region: salten.id },
      },
    ])
  })

  test('is seen before the day a name adopted for later takes effect', () => {
    const name = aName({ id: idOf(505), place: inSalten.id, name: 'Kompetansehuset Lofoten', from: '2028-01-01' })
    expect(collisions({ ...all, names: [...names, name] }, today)).toHaveLength(1)
  })

  test.each(['Kurs', 'Personvern', 'Om', 'EN'])('is a name that would take the site’s own path: %s', (text) => {
    const found = collisions({ ...all, names: [aName({ name: text, from: today })] }, today)
    expect(found.map((it) => [it.claimedBy.region, it.alreadyOwnedBy.region])).toEqual([[lofoten.id, null]])
  })
})

describe('A redirect', () => {
  const redirects = redirectsFor(all, today)

  test('leads every other name to its region, with hyphens and without', () => {
    for (const path of [
      'karrieresenter-lofoten',
      'karrieresenterlofoten',
      'opus-lofoten',
      'leknes',
      'vagan',
      'studieverkstedet',
    ]) {
      expect([path, redirects.get(path)]).toEqual([path, 'lofoten'])
    }
    expect(redirects.get('sorhelgeland')).toBe('sor-helgeland')
  })

  test('never stands at a region’s own path, nor at one of the site’s own', () => {
    const taken = { ...all, regions: all.regions.map((it) => ({ ...it, aliases: ['kurs', 'Personvern', 'Salten'] })) }
    const paths = redirectsFor(taken, today)
    for (const path of [...reservedPaths, 'personvern', 'lofoten', 'salten', 'sor-helgeland'])
      expect(paths.has(path)).toBe(false)
  })

  test('leads where the owner of the path is, for whatever words the regions choose', () => {
    const word = fc.constantFrom(
      'Lofoten',
      'Salten',
      'Kurs',
      'Bodø',
      'Kompetanse-huset',
      'Kompetanse huset',
      'kompetansehuset',
      'Vega',
      'Personvern',
      '—',
    )
    fc.assert(
      fc.property(fc.array(word), fc.array(word), word, (mine, theirs, name) => {
        const chosen: Claimants = {
          ...all,
          regions: [
            { ...lofoten, aliases: mine },
            { ...salten, aliases: theirs },
          ],
          names: [aName({ name, from: today })],
        }
        const slugs = new Map(chosen.regions.map((it) => [it.id, it.slug]))
        for (const [path, slug] of redirectsFor(chosen, today)) {
          const region = pathOwner(path, chosen, today)?.region ?? ''
          expect(slugs.get(region)).toBe(slug)
        }
        for (const text of [...mine, ...theirs, name]) {
          const owner = pathOwner(text, chosen, today)
          const slug = owner?.region ? slugs.get(owner.region) : undefined
          const key = nameKey(text)
          if (slug !== undefined && key !== slug) expect(redirectsFor(chosen, today).get(key)).toBe(slug)
        }
      }),
    )
  })
})
