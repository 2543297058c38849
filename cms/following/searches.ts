import type { Payload } from 'payload'
import type { Spoken } from '#content/submission.ts'
import type { VacanciesAnswer, VacantCourse } from '#content/vacancies.ts'
import { newSince, type Seen, seenNow } from './news.ts'
import { vacanciesAt } from './site.ts'
import { type Search, searchWhere } from './stored.ts'

/** What is new of a search, in a language. */
export interface News {
  name: string
  url: string
  items: VacantCourse[]
}

/** A search, and since when what is there has been there. */
interface Looked {
  search: Search
  seen: Seen
}

/** The searches of one run: each is looked up once in each language, whoever asks first. */
export class Searches {
  readonly #payload: Payload
  readonly #now: number
  readonly #looked = new Map<string, Promise<VacanciesAnswer>>()
  readonly #seen = new Map<string, Promise<Looked | null>>()

  constructor(payload: Payload, now: number) {
    this.#payload = payload
    this.#now = now
  }

  /**
   * What came after an instant and can be applied for now; null where the search is gone.
   * @throws SiteUnreachable
   */
  async newOf(id: string, language: Spoken, since: number): Promise<News | null> {
    const looked = await this.#seenOf(id)
    if (looked === null) return null
    const { search, seen } = looked
    const { name, url, items } = await this.#look(search, language)
    return { name, url, items: items.filter((it) => newSince(seen, it.vacancies, since).length > 0) }
  }

  /** Notes what there is of a search, so that nothing of it is new to who begins to follow it now. */
  async note(id: string): Promise<void> {
    await this.#seenOf(id)
  }

  #look(search: Search, language: Spoken): Promise<VacanciesAnswer> {
    const key = `${search.id} ${language}`
    const looked = this.#looked.get(key) ?? vacanciesAt(this.#payload, search.query, language)
    this.#looked.set(key, looked)
    return looked
  }

  #seenOf(id: string): Promise<Looked | null> {
    const known = this.#seen.get(id) ?? this.#observe(id)
    this.#seen.set(id, known)
    return known
  }

  async #observe(id: string): Promise<Looked | null> {
    const search = await searchWhere({ payload: this.#payload }, { id: { equals: id } })
    if (search === null) return null
    const { name, items } = await this.#look(search, 'nb')
    const vacancies = items.flatMap((it) => it.vacancies)
    const seen = seenNow(search.seen ?? {}, vacancies, this.#now)
    if (search.name !== name || search.seen === null || !isSame(search.seen, seen)) {
      await this.#payload.db.updateOne({ collection: 'follow-searches', id, data: { name, seen }, returning: false })
    }
    return { search, seen }
  }
}

function isSame(a: Seen, b: Seen): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((it) => a[it] === b[it])
}
