import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#content/date.ts'
import { missingIn, offerOf, ownText } from '#content/offer.ts'
import type { OfferedService, Place } from '#content/place.ts'
import { seed } from '#content/seed/index.ts'
import { aPlace, aService, idOf } from './example.ts'

const today = '2026-11-22'
const text = { no: 'Egen tekst' }

function offering(row: Partial<OfferedService>): OfferedService {
  return { service: idOf(600), addition: null, replacement: null, from: null, ...row }
}

/** The one cell of a place that offers the one service so. */
function cellOf(row: Partial<OfferedService> | null, service = aService()) {
  const place = aPlace({ services: row ? [offering(row)] : [] })
  return offerOf([service], [place], today).places[0]?.cells[0]
}

describe('A cell of the matrix', () => {
  test('says whether it is offered as it is, with an addition, or with a text of its own', () => {
    expect(cellOf({})?.state).toBe('offered')
    expect(cellOf({ addition: text })?.state).toBe('addition')
    expect(cellOf({ replacement: text, addition: text }, aService({ replaceable: true }))?.state).toBe('own-text')
  })

  test('says that it is missing, and until when, to the last day before', () => {
    expect(cellOf(null)?.state).toBe('missing')
    expect(cellOf({ from: addDays(today, 1) })).toMatchObject({ state: 'missing-until', from: addDays(today, 1) })
    expect(cellOf({ from: today })).toMatchObject({ state: 'offered', from: null })
  })

  test('sets a text of its own aside where communications does not allow it (any more)', () => {
    expect(cellOf({ replacement: text })).toMatchObject({ state: 'offered', setAside: true })
    expect(cellOf({ replacement: text }, aService({ replaceable: true }))).toMatchObject({ setAside: false })
    expect(ownText(aService(), offering({ replacement: text }))).toBeNull()
  })
})

describe('The offer of the seed', () => {
  const county = seed(today)
  const offer = offerOf(county.services, county.places, today)

  test('has eight services that every region must have, in the order of the catalogue', () => {
    expect(offer.minimum.map((it) => it.order)).toEqual([10, 20, 30, 40, 50, 60, 70, 80])
    expect(offer.places.map((it) => it.offered + it.missing)).toEqual(county.places.map(() => 8))
  })

  test('lets Vesterålen describe its study workshop itself, and lack the help for workplaces until it is one door', () => {
    const vesteralen = county.places.find((it) => it.summary.no.includes('Sortland'))
    const cells = offer.places.find((it) => it.place === vesteralen?.id)?.cells ?? []
    const titles = new Map(county.services.map((it) => [it.id, it.title.no]))
    const states = Object.fromEntries(cells.map((it) => [titles.get(it.service), it.state]))
    expect(states).toMatchObject({ Studieverksted: 'own-text', 'Kompetansehjelp til arbeidsplasser': 'missing-until' })
    expect(cells.some((it) => it.setAside)).toBe(false)
  })

  test('says which regions have each local service', () => {
    const islands = offer.local.find((it) => it.service.title.no === 'Rettleiing på øyane')
    expect(islands?.places).toContain(county.places[0]?.id)
    expect(offer.local.every((it) => it.places.length > 0)).toBe(true)
  })
})

const service = fc.record({
  id: fc.integer({ min: 1, max: 9 }).map((it) => idOf(600 + it)),
  scope: fc.constantFrom('minimum' as const, 'local' as const),
  replaceable: fc.boolean(),
  order: fc.integer({ min: 1, max: 3 }),
})
const services = fc.uniqueArray(service, { selector: (it) => it.id }).map((all) => all.map((it) => aService(it)))
const row = fc.record({
  service: fc.integer({ min: 1, max: 9 }).map((it) => idOf(600 + it)),
  addition: fc.option(fc.constant(text)),
  replacement: fc.option(fc.constant(text)),
  from: fc.option(fc.integer({ min: -3, max: 3 }).map((it) => addDays(today, it))),
})
const places = fc
  .array(fc.uniqueArray(row, { selector: (it) => it.service }), { maxLength: 4 })
  .map((all) => all.map((rows, index): Place => aPlace({ id: idOf(10 + index), services: rows })))

describe('Whatever is offered', () => {
  test('every place has one cell for every minimum service, in the same order, and they add up', () => {
    fc.assert(
      fc.property(services, places, (services, places) => {
        const offer = offerOf(services, places, today)
        for (const it of offer.places) {
          expect(it.cells.map((cell) => cell.service)).toEqual(offer.minimum.map(({ id }) => id))
          expect(it.offered + it.missing).toBe(offer.minimum.length)
        }
      }),
    )
  })

  test('a place is offered a service or lacks it, by the plain rule: a row, whose day has come', () => {
    fc.assert(
      fc.property(services, places, (services, places) => {
        for (const place of places) {
          const lacking = services
            .filter((it) => it.scope === 'minimum')
            .filter((it) => !place.services.some((row) => row.service === it.id && (row.from ?? today) <= today))
          expect(new Set(missingIn(services, place, today).map((it) => it.service))).toEqual(
            new Set(lacking.map((it) => it.id)),
          )
        }
      }),
    )
  })

  test('one place says nothing of another, and the order of the catalogue’s documents means nothing', () => {
    fc.assert(
      fc.property(services, places, (services, places) => {
        const together = offerOf(services, places, today)
        expect(offerOf(services.toReversed(), places, today)).toEqual(together)
        for (const [index, place] of places.entries())
          expect(offerOf(services, [place], today).places).toEqual([together.places[index]])
      }),
    )
  })
})
