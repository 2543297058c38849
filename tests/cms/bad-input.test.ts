import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** Bad input is answered at its field, in Norwegian, and changes nothing. */

let cms: World
let token: string
let documents: Record<string, string>
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('administrator')
  const first = async (collection: 'places' | 'courses' | 'news' | 'regions' | 'providers' | 'pages') =>
    String((await cms.payload.find({ collection, sort: 'id', limit: 1, depth: 0 })).docs[0]?.id)
  documents = {
    places: await first('places'),
    courses: await first('courses'),
    news: await first('news'),
    regions: await first('regions'),
    providers: await first('providers'),
    pages: await first('pages'),
  }
})

const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }).nullish() }),
  ),
})

/** English, zod's or the database's words: what an editor is not to meet. */
const technical =
  /\b(Invalid|expected|received|required|must|field is|Too (small|big)|string|undefined|null|SQLITE|constraint)\b/

function problems(body: unknown) {
  return refusal.parse(body).errors.flatMap((it) => it.data?.errors ?? [])
}

const address = {
  label: 'Prøve',
  street: 'Storgata 1',
  postalCode: '8370',
  town: 'Leknes',
  municipality: '1860',
  latitude: 68.1,
  longitude: 13.6,
}
const hours = (opens: string, closes: string) => [{ weekday: '1', opens, closes, mode: 'drop-in' }]
const place = (fields: object) => ({ addresses: [{ ...address, ...fields }] })
const unknown = '0123456789abcdef01234567'

/** What is typed where, the field that must answer, and words of the answer. */
const cases: [what: string, collection: string, body: object, path: string, words: RegExp][] = [
  ['a telephone number of letters', 'places', place({ telephone: 'ring oss' }), 'addresses.0.telephone', /8 siffer/],
  ['a postal code of three digits', 'places', place({ postalCode: '837' }), 'addresses.0.postalCode', /fire siffer/],
  ['a municipality in Oslo', 'places', place({ municipality: '0301' }), 'addresses.0.municipality', /begynner med 18/],
  ['a latitude in Oslo', 'places', place({ latitude: 59.9 }), 'addresses.0.latitude', /mellom 64 og 70/],
  ['a longitude in Finland', 'places', place({ longitude: 25 }), 'addresses.0.longitude', /mellom 10 og 19/],
  ['no street', 'places', place({ street: '' }), 'addresses.0.street', /påkrevd|fylles ut/],
  [
    'closing before opening',
    'places',
    place({ hours: hours('15:00', '09:00') }),
    'addresses.0.hours.0.closes',
    /etter åpn/,
  ],
  [
    'a time that is none',
    'places',
    place({ hours: hours('25:00', '26:00') }),
    'addresses.0.hours.0.opens',
    /klokkeslett/,
  ],
  ['no address', 'places', { addresses: [] }, 'addresses', /minst|påkrevd/],
  ['an e-mail without @', 'places', { email: 'post.example.no' }, 'email', /e-post/i],
  [
    'a booking address without https',
    'places',
    { bookingUrl: 'www.example.no' },
    'bookingUrl',
    /https:\/\/example\.no/,
  ],
  ['no summary', 'places', { summary: ' ' }, 'summary', /fylles ut på norsk/],
  [
    'a partner with a bad web address',
    'places',
    { partners: [{ type: 'nav', name: 'NAV', url: 'nav' }] },
    'partners.0.url',
    /nettadressen/,
  ],
  [
    'a named person without consent',
    'places',
    { people: [{ role: 'Rådgiver', name: 'Ola' }] },
    'people.0.name',
    /samtykket/,
  ],
  ['a role missing', 'places', { people: [{ role: '' }] }, 'people.0.role', /fylles ut på norsk/],
  [
    'separate offices without a day',
    'places',
    { stage: 'separate', oneDoorFrom: null },
    'oneDoorFrom',
    /dag de blir ei dør/,
  ],
  ['a picture that does not exist', 'places', { picture: unknown }, 'picture', /finnes ikke/],
  [
    'a service that does not exist',
    'places',
    { services: [{ service: unknown }] },
    'services.0.service',
    /finnes ikke/,
  ],
  ['no title', 'courses', { title: '' }, 'title', /fylles ut på norsk/],
  ['a provider that does not exist', 'courses', { provider: unknown }, 'provider', /finnes ikke/],
  ['a region that does not exist', 'courses', { region: unknown }, 'region', /finnes ikke/],
  ['a subject nobody knows', 'courses', { subject: 'alkymi' }, 'subject', /ugyldig|velg/i],
  ['a price below nothing', 'courses', { amount: -1 }, 'amount', /0|minst/],
  ['half a krone', 'courses', { amount: 1.5 }, 'amount', /helt tall/],
  ['a bad address to apply at', 'courses', { applyUrl: 'søk her' }, 'applyUrl', /nettadressen/],
  ['a bad e-mail to apply to', 'courses', { applyEmail: 'søk' }, 'applyEmail', /e-post/i],
  [
    'a run that ends first',
    'courses',
    { sessions: [{ starts: '2027-03-02', ends: '2027-03-01', status: 'open' }] },
    'sessions.0.ends',
    /før første/,
  ],
  ['nowhere to go', 'courses', { mode: 'in-place', region: null, places: [] }, 'places', /sted eller en region/],
  ['a date that is none', 'news', { date: 'i morgen' }, 'date', /dato|dag/i],
  ['no date', 'news', { date: null }, 'date', /påkrevd/],
  ['a colour that is no colour', 'regions', { colour: 'blå' }, 'colour', /#00626d/],
  [
    'a municipality elsewhere',
    'regions',
    { municipalities: [{ number: '0301', name: 'Oslo' }] },
    'municipalities.0.number',
    /begynner med 18/,
  ],
  ['an address with capitals', 'pages', { path: 'Om Oss' }, 'path', /små bokstaver/],
  ['a web address of a provider', 'providers', { url: 'example.no' }, 'url', /nettadressen/],
  ['a type nobody knows', 'providers', { type: 'sirkus' }, 'type', /ugyldig|velg/i],
]

describe('over REST', () => {
  it.each(cases)('%s', async (_what, collection, body, path, words) => {
    const url = `/api/${collection}/${documents[collection]}?depth=0`
    const before = JSON.stringify((await cms.call('GET', url, { token })).body)
    const answer = await cms.call('PATCH', url, { token, body })
    expect(answer.status, JSON.stringify(answer.body)).toBe(400)
    const found = problems(answer.body)
    expect(found.map((it) => it.path)).toContain(path)
    expect(found.find((it) => it.path === path)?.message).toMatch(words)
    for (const it of found) expect(it.message, it.path).not.toMatch(technical)
    expect(JSON.stringify((await cms.call('GET', url, { token })).body)).toBe(before)
  })

  it('an exception that ends before it begins', async () => {
    const body = { place: documents.places, from: '2027-03-02', to: '2027-03-01' }
    const answer = await cms.call('POST', '/api/exceptions', { token, body })
    expect(problems(answer.body)).toEqual([
      { path: 'to', message: 'Kan ikke publiseres: siste dag kan ikke være før første dag.' },
    ])
  })

  it('a name that is too long', async () => {
    const body = { place: documents.places, name: 'Karriere'.repeat(20), state: 'proposed' }
    const answer = await cms.call('POST', '/api/names', { token, body })
    expect(problems(answer.body)[0]?.path).toBe('name')
    expect(problems(answer.body)[0]?.message).toMatch(/80/)
    expect(problems(answer.body)[0]?.message).not.toMatch(technical)
  })

  it('two rows of a place with the same id', async () => {
    const rows = [
      { ...address, id: unknown },
      { ...address, id: unknown, label: 'En til' },
    ]
    const url = `/api/places/${documents.places}`
    const answer = await cms.call('PATCH', url, { token, body: { addresses: rows } })
    expect(problems(answer.body).map((it) => it.path)).toEqual(['addresses.1.id'])
    const ids = (await cms.payload.findByID({ collection: 'places', id: documents.places ?? '', depth: 0 })).addresses
    expect(new Set(ids.map((it) => it.id)).size).toBe(ids.length)
  })

  it('a row that is another document’s; without its id it is a new row', async () => {
    const [from, to] = (await cms.payload.find({ collection: 'places', sort: 'id', limit: 2, depth: 0 })).docs
    const rows = from?.addresses ?? []
    const url = `/api/places/${to?.id}`
    const answer = await cms.call('PATCH', url, { token, body: { addresses: [...(to?.addresses ?? []), ...rows] } })
    expect(answer.status).toBe(400)
    const [problem] = problems(answer.body)
    expect(problem?.path).toMatch(/^addresses\.\d\.id$/)
    expect(problem?.message).toMatch(/hører til et annet dokument/)
    const inner = { ...address, hours: rows[0]?.hours ?? [] }
    const nested = await cms.call('PATCH', url, { token, body: { addresses: [...(to?.addresses ?? []), inner] } })
    expect(problems(nested.body)[0]?.path).toMatch(/^addresses\.\d\.hours\.0\.id$/)
    const added = await cms.call('PATCH', url, { token, body: { addresses: [...(to?.addresses ?? []), address] } })
    expect(added.status).toBe(200)
  })

  it('a translation that is wrong says in which language', async () => {
    const url = `/api/courses/${documents.courses}?locale=en`
    const answer = await cms.call('PATCH', url, { token, body: { applyUrl: 'no' } })
    expect(problems(answer.body).map((it) => it.path)).toEqual(['applyUrl'])
  })
})

describe('over GraphQL', () => {
  it.each([
    ['updatePlace', 'places', '{ email: "a@b.no", bookingUrl: "www.example.no" }', 'bookingUrl'],
    ['updateRegion', 'regions', '{ colour: "blå" }', 'colour'],
    ['updateCourse', 'courses', `{ provider: "${unknown}" }`, 'provider'],
  ])('%s', async (mutation, collection, data, path) => {
    const query = `mutation { ${mutation}(id: "${documents[collection]}", data: ${data}) { id } }`
    const { body } = await cms.call('POST', '/api/graphql', { token, body: { query } })
    const told = z.object({
      errors: z.array(
        z.object({
          extensions: z.object({
            data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
          }),
        }),
      ),
    })
    const [problem] = told.parse(body).errors[0]?.extensions.data.errors ?? []
    expect(problem?.path).toBe(path)
    expect(problem?.message).not.toMatch(technical)
  })
})
