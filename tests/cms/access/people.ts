import { z } from 'zod'
import type { Actor } from '#cms/access/table.ts'
import type { World } from '../world.ts'

/** Whose a document is: what its region, its provider and its place say. */
export interface Owner {
  region: string | null
  provider: string
  place: string
}

/** Somebody who tries every operation, and what is theirs, also theirs, and not theirs. */
export interface Person {
  actor: Actor
  /** What a failed test calls them. */
  name: string
  token: string | undefined
  id: string
  mine: Owner
  alsoMine: Owner
  theirs: Owner
}

/** One of each role, signed in once; a course contributor by region and one by provider. */
export async function everybody(cms: World): Promise<Person[]> {
  const [lofoten, vesteralen, salten] = await Promise.all(
    ['lofoten', 'vesteralen', 'salten'].map((it) => home(cms, it)),
  )
  const providers = await cms.payload.find({ collection: 'providers', limit: 3, depth: 0, sort: 'id' })
  const [first, second, third] = providers.docs.map((it) => String(it.id))
  if (!lofoten || !vesteralen || !salten || !first || !second || !third) throw new Error('The seed is too small.')
  const byRegion = {
    mine: { ...lofoten, provider: third },
    alsoMine: { ...vesteralen, provider: third },
    theirs: { ...salten, provider: third },
  }
  const byProvider = {
    mine: { ...lofoten, region: null, provider: first },
    alsoMine: { ...lofoten, region: null, provider: second },
    theirs: { ...salten, provider: third },
  }
  const regions = [lofoten.region, vesteralen.region]
  const as = async (
    actor: Exclude<Actor, 'public'>,
    owns: typeof byRegion | typeof byProvider,
    bound: { regions?: string[]; providers?: string[] } = {},
  ): Promise<Person> => {
    const token = await cms.signIn(actor, bound.regions, bound.providers)
    const { body } = await cms.call('GET', '/api/users/me', { token })
    const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(body)
    const name = bound.providers ? `${actor} by provider` : actor
    return { actor, name, token, id: user.id, ...owns }
  }
  return [
    await as('administrator', byRegion),
    await as('communications', byRegion),
    await as('region-editor', byRegion, { regions }),
    await as('course-contributor', byRegion, { regions }),
    await as('course-contributor', byProvider, { providers: [first, second] }),
    { actor: 'public', name: 'public', token: undefined, id: '', ...byRegion },
  ]
}

async function home(cms: World, slug: string): Promise<{ region: string; place: string }> {
  const { docs } = await cms.payload.find({
    collection: 'places',
    where: { 'region.slug': { equals: slug } },
    depth: 0,
  })
  const [place] = docs
  if (typeof place?.region !== 'string') throw new Error(`The seed has no place in ${slug}.`)
  return { region: place.region, place: String(place.id) }
}
