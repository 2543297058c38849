import type { PayloadRequest } from 'payload'
import { nameKey } from '#content/slugify.ts'
import { relatedId } from '../access/roles.ts'
import { within } from '../database/within.ts'
import { type Document, isDocument, list } from '../published/shape.ts'

/** A provider as a catalogue needs to know it. */
export interface KnownProvider {
  id: string
  name: string
  /** Whether it teaches online (Nettskolen). */
  online: boolean
  /** Whether it is a centre of one region. */
  centre: boolean
  /** The region that all its courses lie in; null where they lie in several, or in none. */
  region: string | null
}

/** What the words of a catalogue are looked up in: by id, slug or name, whatever their case and hyphens. */
export interface Lookups {
  providers: KnownProvider[]
  provider(word: string): KnownProvider | null
  region(word: string): string | null
  place(word: string): string | null
  goal(word: string): string | null
  /** The names to choose among, for a sentence that says what is not known. */
  names: Record<'providers' | 'regions' | 'places' | 'goals', string[]>
}

/** Reads what there is of providers, regions, places and goals. */
export async function readLookups(req: PayloadRequest): Promise<Lookups> {
  const read = async (collection: 'providers' | 'regions' | 'places' | 'goals' | 'names') => {
    const { docs } = await req.payload.find({
      collection,
      locale: 'no',
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req: await within(req),
    })
    return docs.map((it): Document => ({ ...it }))
  }
  const providers = await read('providers')
  const regions = await read('regions')
  const places = await read('places')
  const goals = await read('goals')
  const names = await read('names')
  const homes = await regionsOfProviders(req)
  const known = providers.map((it) => ({
    id: String(it.id),
    name: String(it.name),
    online: it.type === 'online-school',
    centre: it.type === 'centre',
    region: homes.get(String(it.id)) ?? null,
  }))

  const regionWords = new Words()
  const placeWords = new Words()
  const placeOf = new Map(places.map((it) => [relatedId(it, 'region'), String(it.id)]))
  for (const it of regions) {
    const id = String(it.id)
    for (const word of [id, it.slug, it.name]) {
      regionWords.add(word, id)
      placeWords.add(word, placeOf.get(id))
    }
  }
  for (const it of places) {
    const towns = list(it.addresses)
      .filter(isDocument)
      .flatMap(({ town, label }) => [town, label])
    for (const word of [it.id, it.title, ...towns]) placeWords.add(word, String(it.id))
  }
  for (const it of names) placeWords.add(it.name, relatedId(it, 'place') ?? undefined)
  for (const it of regions) {
    const own = list(it.municipalities)
      .filter(isDocument)
      .flatMap(({ name, number }) => [name, number])
    for (const word of [...own, ...list(it.aliases)]) placeWords.add(word, placeOf.get(String(it.id)))
  }
  const goalWords = new Words()
  for (const it of goals) for (const word of [it.id, it.slug, it.title]) goalWords.add(word, String(it.id))
  return {
    providers: known,
    provider: (word) => providerOf(known, word),
    region: (word) => regionWords.find(word),
    place: (word) => placeWords.find(word),
    goal: (word) => goalWords.find(word),
    names: {
      providers: known.map((it) => it.name).toSorted(byNorwegian),
      regions: regions.map((it) => String(it.slug)),
      places: places.map((it) => String(it.title)),
      goals: goals.map((it) => String(it.slug)),
    },
  }
}

const { compare: byNorwegian } = new Intl.Collator('nb')

/** Words and what they stand for; who comes first has the word. */
class Words {
  readonly #ids = new Map<string, string>()

  add(word: unknown, id: string | undefined): void {
    if (typeof word !== 'string' || id === undefined || nameKey(word) === '') return
    const key = nameKey(word)
    if (!this.#ids.has(key)) this.#ids.set(key, id)
  }

  find(word: string): string | null {
    return this.#ids.get(nameKey(word)) ?? null
  }
}

/** A provider by id or name; a part of a name does where it is a part of one only. */
function providerOf(known: readonly KnownProvider[], word: string): KnownProvider | null {
  const key = nameKey(word)
  const exact = known.find((it) => it.id === word || nameKey(it.name) === key)
  if (exact || key.length < 3) return exact ?? null
  const [part, ...others] = known.filter((it) => nameKey(it.name).includes(key))
  return part && others.length === 0 ? part : null
}

async function regionsOfProviders(req: PayloadRequest): Promise<Map<string, string | null>> {
  const { docs } = await req.payload.db.find<Document>({
    collection: 'courses',
    where: {},
    select: { provider: true, region: true },
    pagination: false,
    limit: 0,
    req: await within(req),
  })
  const homes = new Map<string, string | null>()
  for (const it of docs) {
    const provider = relatedId(it, 'provider')
    const region = relatedId(it, 'region')
    if (provider === null) continue
    homes.set(provider, homes.has(provider) && homes.get(provider) !== region ? null : region)
  }
  return homes
}
