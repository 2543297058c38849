import type { Content } from '#content/kinds.ts'
import { redirectsFor } from '#content/ownership.ts'
import { nameKey } from '#content/slugify.ts'
import { unspelled } from '../analyser/fold.ts'
import type { Records } from '../courses/surroundings.ts'

/** Every word that leads to a region, by `nameKey`: municipalities, towns, names of now and before, what people say. */
export class PlaceWords {
  readonly #regions = new Map<string, readonly string[]>()

  static none = new PlaceWords({ today: '1970-01-01', every: () => [] })

  constructor(records: Records) {
    const regions = bodies(records, 'region')
    const open = regions.filter((it) => it.closed === null)
    for (const [part, slugs] of sharedParts(open)) this.#regions.set(part, slugs)
    const among = { regions, places: bodies(records, 'place'), names: bodies(records, 'name'), pages: [] }
    for (const [word, slug] of redirectsFor(among, records.today)) this.#regions.set(nameKey(word), [slug])
    for (const { slug } of open) this.#regions.set(nameKey(slug), [slug])
  }

  /** The slugs of the regions a word or a few lead to; none where it is no place we know. */
  regionsOf(text: string): readonly string[] {
    const key = nameKey(text)
    return this.#regions.get(key) ?? this.#regions.get(unspelled(key) ?? '') ?? []
  }
}

function bodies<K extends 'region' | 'place' | 'name'>(records: Records, kind: K): Content[K][] {
  return records.every(kind).map((it) => it.body)
}

/** Words that several regions have in their names, `helgeland`: they lead to all of them. */
function sharedParts(regions: readonly Content['region'][]): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const { slug, name, aliases } of regions) {
    const words = [name.no, ...aliases].flatMap((it) => it.split(/[\s-]+/).slice(1))
    for (const key of new Set(words.map(nameKey))) if (key.length > 5) parts.set(key, [...(parts.get(key) ?? []), slug])
  }
  return new Map([...parts].filter(([, slugs]) => slugs.length > 1))
}
