import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feedPage } from '#content/record.ts'
import { placeIn, regionIdOf } from './county.ts'
import { type World, world } from './world.ts'

/** Exceptions without a place are the county's calendar, which communications keep; opening hours as forms have them. */

let cms: World
let editor: string
let communications: string
let place: Awaited<ReturnType<typeof placeIn>>

beforeAll(async () => {
  cms = await world()
  const lofoten = await regionIdOf(cms, 'lofoten')
  editor = await cms.signIn('region-editor', [lofoten])
  communications = await cms.signIn('communications')
  place = await placeIn(cms, lofoten)
})

const created = z.object({ doc: z.object({ id: z.string(), title: z.string(), region: z.string().nullish() }) })
const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

const create = (token: string, body: object) => cms.call('POST', '/api/exceptions?depth=0', { token, body })

async function bodyOf(id: string) {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  const { changed } = feedPage.parse((await cms.call('GET', '/api/published', { headers })).body)
  return changed.find((it) => it.id === id)?.body
}

describe('The county’s calendar', () => {
  it('is communications’: a day without a place is for every place', async () => {
    const { status, body } = await create(communications, { from: '2027-03-03', reason: 'Felles fagdag' })
    expect(status).toBe(201)
    const { doc } = created.parse(body)
    expect(doc).toMatchObject({ title: 'Hele fylket: 03.03.2027', region: null })
    expect(await bodyOf(doc.id)).toMatchObject({ place: null, address: null, from: '2027-03-03', to: '2027-03-03' })
  })

  it('is not for a region’s editor: not to make, not to change, not to move their own day to', async () => {
    const refused = await create(editor, { from: '2027-03-03' })
    expect(refused.status).toBe(400)
    expect(refusal.parse(refused.body).errors[0]?.data.errors[0]).toMatchObject({
      path: 'place',
      message: 'Velg stedet det gjelder. Bare kommunikasjonsavdelingen kan sette åpningstider for hele fylket.',
    })
    const { doc: county } = created.parse((await create(communications, { from: '2027-03-04' })).body)
    for (const [method, body] of [
      ['PATCH', { reason: 'Kuppet' }],
      ['PATCH', { place: place.id }],
      ['DELETE', {}],
    ] as const)
      expect((await cms.call(method, `/api/exceptions/${county.id}`, { token: editor, body })).status).toBe(403)
    const { doc: own } = created.parse((await create(editor, { place: place.id, from: '2027-03-05' })).body)
    const moved = await cms.call('PATCH', `/api/exceptions/${own.id}`, { token: editor, body: { place: null } })
    expect(moved.status).toBe(400)
    expect(await bodyOf(own.id)).toMatchObject({ place: place.id })
    const query = `mutation { createException(data: { from: "2027-03-06" }) { id } }`
    expect((await cms.call('POST', '/api/graphql', { token: editor, body: { query } })).body).toHaveProperty('errors')
  })

  it('can take over a region’s day, and give it back', async () => {
    const { doc } = created.parse((await create(editor, { place: place.id, from: '2027-03-08' })).body)
    const move = (body: object) =>
      cms.call('PATCH', `/api/exceptions/${doc.id}?depth=0`, { token: communications, body })
    expect(created.parse((await move({ place: null })).body).doc.region).toBeNull()
    expect(await bodyOf(doc.id)).toMatchObject({ place: null })
    expect(created.parse((await move({ place: place.id })).body).doc.title).toBe('Lofoten: 08.03.2027')
  })

  it('cannot be about one address', async () => {
    const address = place.addresses[0]?.id
    const refused = await create(communications, { address, from: '2027-03-09' })
    expect(refusal.parse(refused.body).errors[0]?.data.errors[0]?.path).toBe('address')
  })
})

describe('An exception in lists', () => {
  it('is called by its place, address and days, whoever makes it and whatever is changed', async () => {
    const [leknes] = place.addresses
    const given = { place: place.id, address: leknes?.id, from: '2027-03-10', to: '2027-03-12' }
    const { doc } = created.parse((await create(editor, given)).body)
    expect(doc.title).toBe('Lofoten, Leknes: 10.03.2027–12.03.2027')
    const body = { address: null, to: null }
    const changed = await cms.call('PATCH', `/api/exceptions/${doc.id}?depth=0`, { token: editor, body })
    expect(created.parse(changed.body).doc.title).toBe('Lofoten: 10.03.2027')
  })

  it('has a title in the seed too', async () => {
    const { docs } = await cms.payload.find({ collection: 'exceptions', pagination: false, depth: 0 })
    expect(docs.filter((it) => !/^.+: \d\d\.\d\d\.\d{4}/.test(it.title ?? ''))).toEqual([])
    expect(docs.some((it) => it.title?.startsWith('Salten, Fauske: '))).toBe(true)
  })
})

describe('The opening hours of an address', () => {
  /** Publishes the place with other hours at its first address. */
  const save = (given: object) => {
    const [first, ...rest] = place.addresses
    const body = { addresses: [{ ...first, ...given }, ...rest], _status: 'published' }
    return cms.call('PATCH', `/api/places/${place.id}`, { token: editor, body })
  }
  const problems = async (given: object) => {
    const { status, body } = await save(given)
    expect(status).toBe(400)
    return refusal.parse(body).errors[0]?.data.errors
  }
  const line = { weekday: '1', opens: '10:00', closes: '14:00', mode: 'drop-in' }
  const summer = { title: 'Sommertid', from: '23.6', to: '15. august', hours: [line] }

  it('are released as the form has them: seasons, monthly evenings, holidays', async () => {
    const { status, body } = await save({
      hours: [{ ...line, opens: '9', closes: '15.30' }],
      seasons: [summer],
      monthly: [{ ...line, nth: 'last', opens: '15:30', closes: '20' }],
      holidays: { closed: true, openOn: ['ascension-day'], eves: 'early', evesClose: '12' },
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(await bodyOf(place.id)).toMatchObject({
      addresses: [
        {
          hours: [{ weekday: 1, opens: '09:00', closes: '15:30' }],
          seasons: [{ title: { no: 'Sommertid' }, from: '06-23', to: '08-15', hours: [{ opens: '10:00' }] }],
          monthly: [{ nth: 'last', weekday: 1, opens: '15:30', closes: '20:00' }],
          holidays: { closed: true, openOn: ['ascension-day'], eves: { closes: '12:00' } },
        },
        {},
      ],
    })
  })

  it.each([
    [
      'hours that close before they open',
      { hours: [{ ...line, closes: '09:00' }] },
      'hours.0.closes',
      'Stengetiden må være etter åpningstiden.',
    ],
    [
      'a time that is none',
      { hours: [{ ...line, opens: '25' }] },
      'hours.0.opens',
      'Skriv klokkeslettet som 09:00 eller 15:30.',
    ],
    [
      'a season without its first day',
      { seasons: [{ ...summer, from: '' }] },
      'seasons.0.from',
      'Skriv dag og måned, for eksempel 23.06.',
    ],
    [
      'a season that ends on a day no year has',
      { seasons: [{ ...summer, to: '31.06' }] },
      'seasons.0.to',
      'Skriv dag og måned, for eksempel 23.06.',
    ],
    [
      'seasons that overlap',
      { seasons: [summer, { ...summer, from: '01.08', to: '01.09' }] },
      'seasons.1.from',
      'Kan ikke publiseres: sesongene går over hverandre. En dag kan bare høre til én sesong.',
    ],
    [
      'eves that close earlier, nobody knows when',
      { holidays: { closed: true, eves: 'early', evesClose: '' } },
      'holidays.evesClose',
      'Skriv et klokkeslett, for eksempel 09:00.',
    ],
  ])('are refused at the field, in Norwegian: %s', async (_what, given, path, message) => {
    expect(await problems(given)).toMatchObject([{ path: `addresses.0.${path}`, message }])
  })
})
