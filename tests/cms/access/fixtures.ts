import type { CollectionSlug } from 'payload'
import type { World } from '../world.ts'
import type { Owner } from './people.ts'

/** How a test makes and changes a document of a collection. */
interface Recipe {
  /** A new document of somebody. What a draft may lack is lacking. */
  body(owner: Owner, number: number): Record<string, unknown>
  /** Something about it that may be changed. */
  change: Record<string, unknown>
  /** The fields that say whose it is; null where it is nobody's in particular. */
  owned(owner: Owner): Record<string, unknown> | null
}

const day = '2027-03-01T12:00:00.000Z'
const byRegion = ({ region }: Owner) => ({ region })
const byPlace = ({ place }: Owner) => ({ place })
const byNobody = () => null
const text = { title: 'En prøve', summary: 'Bare en prøve.', written: 'nb' }

export const recipes: Record<string, Recipe> = {
  places: {
    body: ({ region }, number) => ({
      title: `Sted ${number}`,
      summary: 'En prøve',
      region,
      written: 'nb',
      stage: 'pilot',
      addresses: [],
    }),
    change: { email: 'ny@example.no' },
    owned: byRegion,
  },
  names: {
    body: ({ place }, number) => ({ place, name: `Prøvehuset ${number}`, state: 'proposed' }),
    change: { reason: 'Fordi' },
    owned: byPlace,
  },
  exceptions: {
    body: ({ place }) => ({ place, from: day, reason: 'Prøve' }),
    change: { reason: 'En annen grunn' },
    owned: byPlace,
  },
  news: { body: ({ region }) => ({ ...text, date: day, region }), change: { summary: 'Endret' }, owned: byRegion },
  courses: {
    body: ({ region, provider }) => ({
      ...text,
      ...{ region, provider, subject: 'health', mode: 'online' },
      ...{ level: 'none', credential: 'none', language: 'nb', admission: 'sessions' },
      ...{ priceTerms: 'ask', pricePer: 'course' },
    }),
    change: { reference: 'endret' },
    owned: ({ region, provider }) => ({ region, provider }),
  },
  media: { body: ({ region }) => ({ alt: 'En prøve', region }), change: { credit: 'Prøve' }, owned: byRegion },
  providers: {
    body: (_owner, number) => ({ name: `Tilbyder ${number}`, type: 'school' }),
    change: { url: 'https://example.no' },
    owned: byNobody,
  },
  synonyms: {
    body: (_owner, number) => ({ words: [`prøveord ${number}`], finds: ['prøve'] }),
    change: { note: 'Endret' },
    owned: byNobody,
  },
  sources: {
    // An address inside the house: fetching it is refused before anybody is asked.
    body: ({ region, provider }, number) => ({
      ...{ name: `Kilde ${number}`, url: 'http://127.0.0.1:1/kurs.json', region, provider },
      ...{ every: 'off', hour: 5, written: 'nb' },
    }),
    change: { url: 'https://example.no/andre-kurs.json' },
    owned: ({ region, provider }) => ({ region, provider }),
  },
  regions: {
    body: (_owner, number) => ({
      name: `Prøveregion ${number}`,
      slug: `proveregion-${number}`,
      municipalities: [{ number: '1899', name: `Prøvekommune ${number}` }],
      colour: '#00626d',
    }),
    change: { colour: '#00626e' },
    owned: byNobody,
  },
  services: {
    body: ({ region }) => ({ ...text, scope: 'local', order: 99, region }),
    change: { summary: 'Endret' },
    owned: byRegion,
  },
  goals: { body: () => ({ ...text, order: 99 }), change: { order: 98 }, owned: byNobody },
  pages: {
    body: (_owner, number) => ({ ...text, path: `prove/${number}`, order: 99 }),
    change: { order: 98 },
    owned: byNobody,
  },
  proposals: {
    body: ({ region }, number) => ({
      target: 'profile',
      field: 'about',
      locale: 'no',
      state: 'open',
      region,
      proposed: `Ny tekst ${number}`,
      reason: 'En prøve',
    }),
    change: { reason: 'En annen grunn' },
    owned: byNobody,
  },
  consents: {
    body: ({ place }, number) => ({ place, person: `Kari Prøve ${number}`, given: day, how: 'Skriftlig' }),
    change: { how: 'Muntlig' },
    owned: byNobody,
  },
  users: {
    body: (_owner, number) => ({
      name: `Bruker ${number}`,
      email: `bruker-${number}@example.no`,
      password: 'et passord i en test',
      role: 'region-editor',
    }),
    change: { name: 'Et annet navn' },
    owned: byNobody,
  },
}

let made = 0
export function nextNumber(): number {
  made += 1
  return made
}

/** A document of somebody, made past the rules: a draft where the collection has drafts. Answers its id. */
export async function make(cms: World, slug: string, owner: Owner): Promise<string> {
  const recipe = recipes[slug]
  if (!recipe) throw new Error(`tests/cms/access/fixtures.ts has no recipe for ${slug}.`)
  const collection = slug as CollectionSlug // The recipes are of collections there are.
  const data = { ...recipe.body(owner, nextNumber()), ...(slug === 'users' ? { invite: false } : {}) }
  const drafts = Boolean(cms.payload.collections[collection].config.versions?.drafts)
  const doc = await cms.payload.create({
    collection,
    data: data as never, // Of whichever collection it is.
    draft: drafts,
    depth: 0,
    overrideAccess: true,
    ...(slug === 'media' ? { file: aFile() } : {}),
  })
  return String(doc.id)
}

export function aFile() {
  const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  return { data, mimetype: 'application/pdf', name: `prove-${nextNumber()}.pdf`, size: data.length }
}

/** A document as it is stored, with its trash and its latest draft, to compare before and after. */
export async function stored(cms: World, slug: string, id: string): Promise<string> {
  const collection = slug as CollectionSlug // As above.
  const options = { depth: 0, trash: true, disableErrors: true, overrideAccess: true } as const
  const drafts = Boolean(cms.payload.collections[collection].config.versions?.drafts)
  const kept = await cms.payload.findByID({ collection, id, ...options })
  const latest = drafts ? await cms.payload.findByID({ collection, id, ...options, draft: true }) : null
  return JSON.stringify([kept, latest])
}
