import { describe, expect, test } from 'vitest'
import { type Finding, judgeName, type Rule } from '#content/name-rules.ts'
import type { Claimants } from '#content/ownership.ts'
import { seed } from '#content/seed/index.ts'
import { overrulings } from '#content/seed/names.ts'
import { aName, idOf } from './example.ts'

const today = '2026-11-22'
const county = seed(today)
const among: Claimants = county

function placeIn(slug: string): string {
  const region = county.regions.find((it) => it.slug === slug)?.id
  return county.places.find((it) => it.region === region)?.id ?? ''
}

function judge(region: string, name: string, others: Claimants = among): Finding[] {
  return judgeName({ place: placeIn(region), name }, others, today)
}

function on<R extends Rule>(rule: R, findings: readonly Finding[]): Extract<Finding, { rule: R }> {
  const found = findings.find((it): it is Extract<Finding, { rule: R }> => it.rule === rule)
  if (!found) throw new Error(`No rule ${rule} answered.`)
  return found
}

describe('The national term', () => {
  test.each([
    ['Karrieresenter Ofoten', 'ok'],
    ['Karriere- og studieverksted Lofoten', 'ok'],
    ['OPUS Mosjøen karrieresenter', 'ok'],
    ['KARRIEREHUSET I LOFOTEN', 'ok'],
    ['Veiledningssenter Mo', 'warning'],
    ['Kompetansehuset Lofoten', 'warning'],
    ['Nykarriere Lofoten', 'warning'],
  ])('%s: %s', (name, level) => {
    expect(on('term', judge('lofoten', name)).level).toBe(level)
  })
})

describe('A name says where it is', () => {
  test.each([
    ['lofoten', 'Karrieresenter Lofoten', 'Lofoten'],
    ['lofoten', 'Karriere Leknes', 'Leknes'],
    ['lofoten', 'Karrieresenteret i Vestvågøy', 'Vestvågøy'],
    ['rana', 'Karrierehuset Mo', 'Mo'],
    ['sor-helgeland', 'Karriere Sør Helgeland', 'Sør-Helgeland'],
    ['lofoten', 'Lofotensenteret for karriere', 'Lofoten'],
    ['vesteralen', 'Karriere Suortá', 'Suortá'],
  ])('in %s: %s, by %s', (region, name, word) => {
    expect(on('region', judge(region, name))).toEqual({ rule: 'region', level: 'ok', word, elsewhere: null })
  })

  test('and is told where the word is another region’s, or nobody’s', () => {
    expect(on('region', judge('lofoten', 'Karriere Bodø'))).toMatchObject({ level: 'warning', elsewhere: 'Salten' })
    expect(on('region', judge('lofoten', 'Karrierehuset'))).toMatchObject({ level: 'warning', word: null })
    // "Mo" is no part of another word.
    expect(on('region', judge('rana', 'Karriere Modum'))).toMatchObject({ level: 'warning', word: null })
  })

  test('by what belonged to a region it took over, too', () => {
    const [ofoten, lofoten] = ['ofoten', 'lofoten'].map((slug) => county.regions.find((it) => it.slug === slug)?.id)
    const regions = county.regions.map((it) =>
      it.id === ofoten ? { ...it, closed: { on: today, successor: lofoten ?? '' } } : it,
    )
    expect(on('region', judge('lofoten', 'Karriere Narvik', { ...among, regions }))).toMatchObject({ level: 'ok' })
  })
})

describe('A name is nobody else’s', () => {
  test.each([
    ['Karriere Salten', 'current-name'],
    ['karriere-salten', 'current-name'],
    ['KarriereSalten', 'current-name'],
    ['Bodø', 'municipality'],
    ['Hábmer', 'municipality'],
    ['OPUS Fauske', 'alias'],
    ['Salten', 'region'],
    ['Kurs', 'reserved'],
    ['Om', 'reserved'],
  ])('in Lofoten %s is refused: %s', (name, ground) => {
    expect(on('unique', judge('lofoten', name))).toMatchObject({ level: 'refused', taken: { ground } })
  })

  test('also not by a name of before, one for later, or one whose adoption was undone', () => {
    const place = placeIn('salten')
    const names = [
      ...county.names,
      aName({ id: idOf(901), place, name: 'Karriere Nord', from: '2010-01-01' }),
      aName({ id: idOf(902), place, name: 'Karriere Sør', from: '2030-01-01' }),
      aName({ id: idOf(903), place, name: 'Karriere Vest', from: '2020-01-01', withdrawn: true }),
    ]
    for (const name of ['Karriere-Nord', 'KARRIERE SØR', 'karrierevest'])
      expect([name, on('unique', judge('lofoten', name, { ...among, names })).level]).toEqual([name, 'refused'])
    expect(on('unique', judge('salten', 'Karriere Vest', { ...among, names })).level).toBe('ok')
  })

  test('but a place may take up its own words', () => {
    expect(on('unique', judge('lofoten', 'Karrieresenter Lofoten')).level).toBe('ok')
    expect(on('unique', judge('lofoten', 'Karriere- og studieverksted Lofoten')).level).toBe('warning')
  })

  test('and has letters', () => {
    expect(on('unique', judge('lofoten', ' – ')).level).toBe('refused')
  })
})

test('A sign takes 32 characters in a line; more than 80 are refused', () => {
  expect(on('sign', judge('lofoten', 'K'.repeat(32)))).toMatchObject({ level: 'ok', length: 32 })
  expect(on('sign', judge('lofoten', 'K'.repeat(33))).level).toBe('warning')
  expect(on('sign', judge('lofoten', 'K'.repeat(81))).level).toBe('refused')
})

test('A word of more than 18 letters does not fit a poster', () => {
  expect(on('poster', judge('lofoten', 'Veiledningssenter Lofoten')).level).toBe('ok')
  expect(on('poster', judge('lofoten', 'Karriereveiledningssenteret i Lofoten'))).toMatchObject({
    level: 'warning',
    word: 'Karriereveiledningssenteret',
  })
})

test('Names are sorted as Norwegian sorts: å and ø last', () => {
  const others = county.names.map((it) => it.name)
  expect(others).toContain('OPUS Mosjøen karrieresenter')
  expect(on('sorting', judge('vesteralen', 'Ålesund karrieresenter'))).toMatchObject({ before: null })
  expect(on('sorting', judge('vesteralen', 'Karriere Vesterålen'))).toEqual({
    rule: 'sorting',
    level: 'ok',
    after: 'Karriere Salten',
    before: 'Karriere- og studiesenter Sør Helgeland',
  })
})

test('The address of the name, and those of before, lead to the region’s page', () => {
  expect(on('addresses', judge('lofoten', 'Karriere Lofoten'))).toEqual({
    rule: 'addresses',
    level: 'ok',
    path: '/karriere-lofoten/',
    kept: ['/karriere-og-studieverksted-lofoten/'],
    page: '/lofoten/',
  })
})

test('Of the seeded names only Veiledningssenter Mo breaks a rule that needs overruling, and has it', () => {
  const breaking = county.names.filter((name) => {
    const others = { ...among, names: county.names.filter((it) => it.id !== name.id) }
    const findings = judgeName(name, others, today)
    expect(findings.filter((it) => it.level === 'refused')).toEqual([])
    expect([name.name, on('region', findings).level]).toEqual([name.name, 'ok'])
    return on('term', findings).level !== 'ok'
  })
  expect(breaking.map((it) => it.name)).toEqual(['Veiledningssenter Mo'])
  expect([...overrulings.keys()]).toEqual(breaking.map((it) => it.id))
})
