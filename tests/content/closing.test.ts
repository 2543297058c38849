import { describe, expect, test } from 'vitest'
import { byId, standingFor, takenOver } from '#content/closing.ts'
import { collisions, pathOwner, redirectsFor } from '#content/ownership.ts'
import { aName, aPart, aPlace, aRegion, idOf } from './example.ts'

const today = '2026-11-22'
const closedInto = (successor: string) => ({ on: today, successor })
const [a, b, c] = [idOf(21), idOf(22), idOf(23)]
const municipality = (name: string) => [{ number: '1804', name, sami: null }]
const ofoten = aRegion({ id: a, slug: 'ofoten', name: { no: 'Ofoten' }, municipalities: municipality('Narvik') })
const salten = aRegion({ id: b, slug: 'salten', name: { no: 'Salten' }, municipalities: municipality('Bodø') })
const rana = aRegion({ id: c, slug: 'rana', name: { no: 'Rana' }, municipalities: municipality('Nesna') })
const closed = [{ ...ofoten, closed: closedInto(b) }, { ...salten, closed: closedInto(c) }, rana]

describe('A closed region', () => {
  test('is answered for by the last one, however many closed on the way', () => {
    expect(standingFor(a, byId(closed))?.id).toBe(c)
    expect(standingFor(c, byId(closed))?.id).toBe(c)
    expect(takenOver(c, closed).map((it) => it.slug)).toEqual(['ofoten', 'salten'])
    expect(takenOver(b, closed)).toEqual([])
  })

  test('is answered for by nobody where closings go in a ring, or the successor is not published', () => {
    const ring = [
      { ...ofoten, closed: closedInto(b) },
      { ...salten, closed: closedInto(a) },
    ]
    expect(standingFor(a, byId(ring))).toBeNull()
    expect(standingFor(a, byId([{ ...ofoten, closed: closedInto(c) }]))).toBeNull()
  })

  test('leaves its words to the successor: slug, names, units, municipalities, and they do not collide', () => {
    const place = aPlace({ region: a, parts: [aPart({ name: 'RKK Ofoten', formerPaths: ['rkk/ofoten'] })] })
    const successor = aPlace({ id: idOf(11), region: c, aliases: ['Karriere Ofoten'] })
    const names = [aName({ place: place.id, name: 'Karriere Ofoten', from: '2017-01-01' })]
    const among = { regions: closed, places: [place, successor], names, pages: [] }
    for (const word of ['ofoten', 'karriere-ofoten', 'rkk-ofoten', 'narvik', 'bodo'])
      expect([word, pathOwner(word, among, today)?.region, redirectsFor(among, today).get(word)]).toEqual([
        word,
        c,
        'rana',
      ])
    expect(collisions(among, today)).toEqual([])
    expect(collisions({ ...among, regions: [ofoten, salten, rana] }, today)).toHaveLength(1)
  })
})
