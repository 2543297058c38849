import { describe, expect, test } from 'vitest'
import { naming, otherNames } from '#content/naming.ts'
import { aName, aPart, aPlace, aRegion, idOf } from './example.ts'

const first = aName({ id: idOf(1), name: 'Karrieresenter Lofoten', from: '2017-01-01' })
const second = aName({ id: idOf(2), name: 'Karriere Lofoten', from: '2026-08-01', formerShownUntil: '2026-12-31' })
const names = [second, first]

describe('A place', () => {
  test('is called by the name adopted last, from its day on and not before', () => {
    expect(naming(names, '2026-07-31').current).toEqual(first)
    expect(naming(names, '2026-08-01').current).toEqual(second)
  })

  test('has no name while none is adopted', () => {
    expect(naming(names, '2016-12-31')).toEqual({
      current: null,
      former: [],
      shownFormer: [],
      coming: [first, second],
    })
    expect(naming([], '2026-11-22').current).toBeNull()
  })

  test('mentions its former name through the day it was given, and leads from it for good', () => {
    expect(naming(names, '2026-12-31')).toMatchObject({ former: [first], shownFormer: [first] })
    expect(naming(names, '2027-01-01')).toMatchObject({ former: [first], shownFormer: [] })
  })

  test('is called by the decision made last where two are of the same day, in whatever order they come', () => {
    const same = aName({ id: idOf(3), name: 'Kompetansehuset', from: '2026-08-01' })
    expect(naming([same, second, first], '2026-08-01').current).toEqual(same)
    expect(naming([first, second, same], '2026-08-01').current).toEqual(same)
  })

  test('that takes an old name up again is not said to be formerly called what it is called', () => {
    const again = aName({ id: idOf(3), name: 'Karrieresenter Lofoten', from: '2027-01-01' })
    expect(naming([...names, again], '2027-01-01').former).toEqual([second])
  })
})

describe('A name whose adoption was undone', () => {
  const undone = aName({ id: idOf(3), name: 'Karriere i Lofoten', from: '2026-10-01', withdrawn: true })

  test('is nobody’s name any more: the one before is current again', () => {
    expect(naming([...names, undone], '2026-11-22').current).toEqual(second)
    expect(naming([undone], '2026-11-22').current).toBeNull()
  })

  test('still leads to the page, without being shown as a former name', () => {
    const { former, shownFormer, coming } = naming([...names, undone], '2026-11-22')
    expect(former).toEqual([undone, first])
    expect(shownFormer).toEqual([first])
    expect(coming).toEqual([])
    expect(naming([undone], '2026-09-01')).toMatchObject({ current: null, former: [undone], coming: [] })
  })
})

test('Former names, parts, aliases and municipalities in both their languages lead to the page', () => {
  const place = aPlace({
    parts: [aPart({ name: 'OPUS Lofoten' })],
    aliases: ['Studieverkstedet'],
  })
  const region = aRegion({
    aliases: ['Leknes'],
    municipalities: [{ number: '1870', name: 'Sortland', sami: { name: 'Suortá', lang: 'se' } }],
  })
  expect(otherNames(place, region, names, '2026-11-22')).toEqual([
    'Karrieresenter Lofoten',
    'OPUS Lofoten',
    'Studieverkstedet',
    'Leknes',
    'Sortland',
    'Suortá',
  ])
})
