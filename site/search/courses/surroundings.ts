import { byId, standingFor } from '#content/closing.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { kilometres, municipalityCentres } from '#content/municipality-centres.ts'
import { slugify } from '#content/slugify.ts'

/** What the search reads records from: a view, or what a test holds. */
export interface Records {
  /** The Oslo day. */
  readonly today: string
  every<K extends Kind>(kind: K): readonly { readonly id: string; readonly body: Content[K] }[]
}

/** An address where courses are held. */
export interface Spot {
  /** The words it is found by: town, label, municipality. */
  words: string
  /** Slugs of the municipalities it is near to. */
  near: readonly string[]
}

/** A municipality as the search knows it. */
export interface MunicipalityWord {
  slug: string
  number: string
  name: string
}

/** A place is near a municipality within so many kilometres of its centre, as the crow flies: an hour or so on the road. */
const nearKilometres = 50
/** And where none is, the nearest of them is, with those that are at most so much further away. */
const nearlyNearest = 1.25

/** What courses refer to, as far as the search shows or filters by it. */
export class Surroundings {
  /** The slug of the region that answers for a region, by id. */
  readonly regions = new Map<string, string>()
  /** The same by the slug of any region, the closed ones too. */
  readonly regionSlugs = new Map<string, string>()
  readonly providers = new Map<string, { name: string; slug: string }>()
  readonly goals = new Map<string, string>()
  /** The addresses of each place, and of each region's place. */
  readonly spotsOf = new Map<string, readonly Spot[]>()
  readonly spots = new Map<string, Spot>()
  readonly municipalities: readonly MunicipalityWord[]
  /** What of a document the search depends on, by id. */
  readonly #signs = new Map<string, string>()

  constructor(records: Records) {
    const regions = records.every('region').map((it) => it.body)
    const find = byId(regions)
    for (const { id, slug } of regions) {
      const standing = standingFor(id, find)
      if (!standing) continue
      this.#note(this.regions, id, standing.slug)
      this.regionSlugs.set(slug, standing.slug)
    }
    for (const { body } of records.every('provider'))
      this.#note(this.providers, body.id, { name: body.name, slug: slugify(body.name) })
    for (const { body } of records.every('goal')) this.#note(this.goals, body.id, body.slug)
    this.municipalities = regions
      .flatMap((it) => it.municipalities.map(({ number, name }) => ({ slug: slugify(name), number, name })))
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    const places = records.every('place').map((it) => it.body)
    const addresses = places.flatMap((it) => it.addresses)
    const nearOf = nearness(this.municipalities, addresses)
    const names = new Map(this.municipalities.map((it) => [it.number, it.name]))
    for (const place of places) {
      const spots = place.addresses.map((it): [string, Spot] => [
        it.id,
        { words: `${it.town} ${it.label} ${names.get(it.municipality) ?? ''}`, near: nearOf(it.id) },
      ])
      for (const [id, spot] of spots) this.spots.set(id, spot)
      const all = spots.map(([, spot]) => spot)
      this.#note(this.spotsOf, place.id, all)
      this.spotsOf.set(place.region, all)
      this.#signs.set(place.region, `${this.#signs.get(place.region)} ${this.#signs.get(place.id)}`)
    }
  }

  /** Ids of what is otherwise than it was, for a course that refers to it. */
  changedSince(before: Surroundings): Set<string> {
    const changed = new Set<string>()
    for (const [id, sign] of this.#signs) if (before.#signs.get(id) !== sign) changed.add(id)
    for (const id of before.#signs.keys()) if (!this.#signs.has(id)) changed.add(id)
    return changed
  }

  #note<T>(into: Map<string, T>, id: string, value: T): void {
    into.set(id, value)
    this.#signs.set(id, JSON.stringify(value))
  }
}

interface Located {
  id: string
  position: { latitude: number; longitude: number }
}

/** Which municipalities an address is near to. */
function nearness(
  municipalities: readonly MunicipalityWord[],
  addresses: readonly Located[],
): (address: string) => string[] {
  const near = new Map<string, string[]>()
  for (const { slug, number } of municipalities) {
    const centre = municipalityCentres[number]
    if (!centre) continue
    const far = addresses.map(({ id, position }) => ({
      id,
      distance: kilometres(centre, [position.latitude, position.longitude]),
    }))
    const reach = Math.max(nearKilometres, Math.min(...far.map((it) => it.distance)) * nearlyNearest)
    for (const { id, distance } of far) if (distance <= reach) near.set(id, [...(near.get(id) ?? []), slug])
  }
  return (address) => near.get(address) ?? []
}
