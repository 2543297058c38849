import type { Content, Kind } from '#content/kinds.ts'
import { otherNames } from '#content/naming.ts'
import { wordsOf } from '../analyser/words.ts'
import type { Records } from '../courses/surroundings.ts'
import { type FieldText, TextIndex } from '../engine/text-index.ts'
import type { Thesaurus } from '../synonyms.ts'
import { allOf, plain } from '../texts.ts'
import type { PlaceWords } from '../understanding/place-words.ts'
import { type Understanding, understand } from '../understanding/understand.ts'

/** What else than courses fits a query: ids, the best first, at most five of each. */
export interface AlsoFound {
  places: readonly string[]
  news: readonly string[]
  pages: readonly string[]
}

export const nothingElse: AlsoFound = { places: [], news: [], pages: [] }

type Found = keyof AlsoFound

const mostShown = 5
/** What fits less is chance: a word somewhere in the body of a text. */
const leastScore = 0.34
const weights: readonly number[] = [1, 0.8, 0.9, 0.4, 0.12]
const field = { title: 0, otherTitle: 1, names: 2, summary: 3, body: 4 } as const

/** Places by any of their names, news that still stand in their list, and information pages. */
export class OtherIndex {
  readonly #text = new TextIndex(weights)
  readonly #documents: { group: Found; id: string }[] = []
  /** Ids of places by the slug of the region they answer for. */
  readonly #placesOf = new Map<string, string[]>()

  constructor(records: Records) {
    const regions = new Map(bodies(records, 'region').map((it) => [it.id, it]))
    const names = bodies(records, 'name')
    for (const place of bodies(records, 'place')) {
      const region = regions.get(place.region)
      if (!region || region.closed !== null) continue
      this.#placesOf.set(region.slug, [...(this.#placesOf.get(region.slug) ?? []), place.id])
      const own = names.filter((it) => it.place === place.id)
      const said = [
        ...own.map((it) => it.name),
        ...otherNames(place, region, own, records.today),
        ...allOf(region.name),
      ]
      const towns = place.addresses.flatMap((it) => [it.label, it.town])
      // By their names only: what a summary mentions, nearly every place does.
      this.#put(
        'places',
        place.id,
        [...said, ...towns].map((text) => ({ field: field.names, text })),
      )
    }
    for (const it of bodies(records, 'news'))
      if (it.date <= records.today && (it.expires === null || it.expires >= records.today))
        this.#put('news', it.id, written(it))
    for (const it of bodies(records, 'page')) this.#put('pages', it.id, written(it))
  }

  /** What fits all words of a query; places also by a name within it: "norsk i Bodø". */
  find(q: string, places: PlaceWords, thesaurus: Thesaurus): AlsoFound {
    const said = understand(q, places)
    const found: Record<Found, string[]> = { places: this.#named(said), news: [], pages: [] }
    const { documents, whole, scores } = this.#text.search(wordsOf(q).words, [], thesaurus)
    const fitting = (documents ?? []).slice(0, whole).filter((it) => (scores?.[it] ?? 0) >= leastScore)
    for (const number of fitting.toSorted((a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0) || a - b)) {
      const it = this.#documents[number]
      if (it && !found[it.group].includes(it.id) && found[it.group].length < mostShown) found[it.group].push(it.id)
    }
    return found
  }

  #named({ understood }: Understanding): string[] {
    return understood
      .filter((it) => it.facet === 'region')
      .flatMap((it) => it.values)
      .flatMap((slug) => this.#placesOf.get(slug) ?? [])
      .slice(0, mostShown)
  }

  #put(group: Found, id: string, texts: FieldText[]): void {
    this.#text.put(this.#documents.length, texts)
    this.#documents.push({ group, id })
  }
}

function bodies<K extends Kind>(records: Records, kind: K): Content[K][] {
  return records.every(kind).map((it) => it.body)
}

function written({ title, summary, body }: Pick<Content['news'], 'title' | 'summary' | 'body'>): FieldText[] {
  const { no, ...others } = title
  return [
    { field: field.title, text: no },
    ...allOf(others).map((text) => ({ field: field.otherTitle, text })),
    ...allOf(summary).map((text) => ({ field: field.summary, text })),
    ...(body ? allOf(body).map((it) => ({ field: field.body, text: plain(it) })) : []),
  ]
}
