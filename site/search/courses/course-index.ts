import type { Course } from '#content/course.ts'
import { wordsOf } from '../analyser/words.ts'
import { type Hits, TextIndex } from '../engine/text-index.ts'
import { type Chosen, eachFacet, type FacetCounts, type FacetName, facetNames } from '../facets.ts'
import type { Sort } from '../query.ts'
import type { Thesaurus } from '../synonyms.ts'
import { courseTexts, facetKeys, fieldWeights, priorOf, referencesOf, sortKeys } from './course-content.ts'
import { fittingOf, leastOf } from './fitting.ts'
import { Kinship } from './kinship.ts'
import { Order } from './order.ts'
import type { Surroundings } from './surroundings.ts'

/** What the index is asked: words, words that only put courses first, and the chosen values. */
export interface Asked {
  words: string
  first: string
  chosen: Chosen
  /** Whether only courses that have all words are to be found. */
  wholeOnly?: boolean
  /** Whether they are to be counted under each facet; they are unless said otherwise. */
  counted?: boolean
}

/** What fits, before it is put in order. */
export interface Found extends Pick<Hits, 'corrected' | 'unknown' | 'whole'> {
  /** Numbers of the courses that fit words and choices, in no order. */
  documents: readonly number[]
  /** Null where no words were asked for. */
  scores: Float32Array | null
  facets: FacetCounts
}

/** A page of courses, and how many there are that fit, on all pages: these come first. */
export interface CoursePage {
  courses: Course[]
  fitting: number
}

const bit = new Map(facetNames.map((name, at) => [name, 1 << at]))

/** Scores that differ less than this are equal: then comes first what one can act on. */
const scoreSteps = 512
const mostCourses = 2 ** 24

/** The courses by number, what they are found and counted by, and in which orders they stand. */
export class CourseIndex {
  readonly #text = new TextIndex(fieldWeights)
  readonly #kinship = new Kinship()
  readonly #courses: (Course | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #free: number[] = []
  /** The facet values of each course, by their number. */
  readonly #values: (Uint16Array | undefined)[] = []
  readonly #valueNumbers = new Map<string, number>()
  readonly #valueNames: { facet: FacetName; bit: number; value: string }[] = []
  #valueBits = new Int32Array(256)
  readonly #orders: Record<Sort, Order> = {
    relevance: new Order(),
    start: new Order(),
    deadline: new Order(),
    title: new Order(),
  }

  get size(): number {
    return this.#numbers.size
  }

  course(document: number): Course | undefined {
    return this.#courses[document]
  }

  /** The ids of the courses that refer to one of these documents. */
  referringTo(ids: ReadonlySet<string>): string[] {
    return [...this.#numbers.keys()].filter((id) => {
      const course = this.#courses[this.#numbers.get(id) ?? -1]
      return course !== undefined && referencesOf(course).some((it) => ids.has(it))
    })
  }

  put(course: Course, around: Surroundings, today: string): void {
    const number = this.#numbers.get(course.id) ?? this.#free.pop() ?? this.#courses.length
    this.#numbers.set(course.id, number)
    this.#courses[number] = course
    this.#text.remove(number)
    this.#date(number, course, around, today)
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#numbers.delete(id)
    this.#text.remove(number)
    this.#kinship.remove(number)
    this.#courses[number] = undefined
    this.#values[number] = undefined
    for (const order of Object.values(this.#orders)) order.set(number, undefined)
    this.#free.push(number)
  }

  /** Brings what depends on the day in line with another one. */
  turnTo(today: string, around: Surroundings): void {
    for (const number of this.#numbers.values()) {
      const course = this.#courses[number]
      if (course) this.#date(number, course, around, today)
    }
  }

  /** Finds what fits, and counts it under each facet with the choices of all others. */
  find({ words, first, chosen, wholeOnly = false, counted = true }: Asked, thesaurus: Thesaurus): Found {
    const hits = this.#text.search(wordsOf(words).words, wordsOf(first).words, thesaurus)
    const all = hits.documents ?? this.#orders.relevance.list
    const whole = hits.documents ? hits.whole : all.length
    const kin = hits.scores && !wholeOnly ? this.#kinship.beside(all, whole, hits.scores) : []
    const candidates = wholeOnly ? all.slice(0, whole) : kin.length > 0 ? [...all, ...kin] : all
    return { ...this.#filter(candidates, whole, chosen, counted), ...pick(hits), scores: hits.scores }
  }

  /** A page of what was found, in an order: by relevance by score, in the others what fits before what is like it. */
  page(found: Pick<Found, 'documents' | 'scores' | 'whole'>, sort: Sort, from: number, size: number): CoursePage {
    const { documents, scores, whole } = found
    const order = this.#orders[sort]
    const { positions } = order
    const steps = (document: number) => Math.round(scoreSteps * (scores?.[document] ?? 0))
    const { fitting, least } = fittingOf(documents, whole, steps)
    const rank = sort === 'relevance' ? steps : (it: number) => Number(steps(it) >= least)
    // Only what may stand on this page or before it is put in order.
    const lowest = scores ? leastOf(documents, from + size, rank) : 0
    const keys = new Float64Array(documents.length)
    let count = 0
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0
      const its = rank(document)
      if (its >= lowest) keys[count++] = (positions[document] ?? 0) - its * mostCourses
    }
    const sorted = keys.subarray(0, count).sort()
    const courses: Course[] = []
    for (const key of sorted.subarray(from, from + size)) {
      const document = order.list[((key % mostCourses) + mostCourses) % mostCourses]
      const course = document === undefined ? undefined : this.#courses[document]
      if (course) courses.push(course)
    }
    return { courses, fitting }
  }

  #date(number: number, course: Course, around: Surroundings, today: string): void {
    const keys = sortKeys(course, today)
    if (keys === null) this.#kinship.remove(number)
    else this.#kinship.put(number, course)
    for (const sort of ['relevance', 'start', 'deadline', 'title'] as const)
      this.#orders[sort].set(number, keys?.[sort])
    if (keys === null) {
      this.#values[number] = undefined
      // What has left the lists is no word of theirs either.
      this.#text.remove(number)
      return
    }
    if (!this.#text.has(number)) this.#text.put(number, courseTexts(course, around), priorOf(course))
    const values = facetKeys(course, around, today)
    this.#values[number] = Uint16Array.from(
      facetNames.flatMap((facet) => values[facet].map((value) => this.#valueNumber(facet, value))),
    )
  }

  #valueNumber(facet: FacetName, value: string): number {
    const key = `${facet} ${value}`
    const known = this.#valueNumbers.get(key)
    if (known !== undefined) return known
    const number = this.#valueNames.length
    this.#valueNumbers.set(key, number)
    this.#valueNames.push({ facet, bit: bit.get(facet) ?? 0, value })
    if (number >= this.#valueBits.length) {
      const more = new Int32Array(this.#valueBits.length * 2)
      more.set(this.#valueBits)
      this.#valueBits = more
    }
    this.#valueBits[number] = bit.get(facet) ?? 0
    return number
  }

  /**
   * A course counts under a value when it misses no other facet's choice. So one that misses none counts under all its
   * values, one that misses one facet under its values of that facet, and the others nowhere.
   * @param before how many of the candidates have all words
   */
  #filter(
    candidates: readonly number[],
    before: number,
    chosen: Chosen,
    counted: boolean,
  ): Pick<Found, 'documents' | 'whole' | 'facets'> {
    const counts = new Int32Array(this.#valueNames.length)
    const wanted = new Uint8Array(this.#valueNames.length)
    let needed = 0
    for (const facet of facetNames) {
      if (chosen[facet].length === 0) continue
      needed |= bit.get(facet) ?? 0
      for (const value of chosen[facet]) {
        const number = this.#valueNumbers.get(`${facet} ${value}`)
        if (number !== undefined) wanted[number] = 1
      }
    }
    const bits = this.#valueBits
    const documents: number[] = []
    let whole = 0
    for (let at = 0; at < candidates.length; at++) {
      const document = candidates[at] ?? 0
      const values = this.#values[document]
      if (values === undefined) continue
      // By number and not by each: this is most of what a query costs.
      const { length } = values
      let missing = needed
      for (let value = 0; missing !== 0 && value < length; value++) {
        const number = values[value] ?? 0
        if (wanted[number] === 1) missing &= ~(bits[number] ?? 0)
      }
      if (missing === 0) {
        documents.push(document)
        if (at < before) whole += 1
      }
      if (!counted || (missing & (missing - 1)) !== 0) continue
      for (let value = 0; value < length; value++) {
        const number = values[value] ?? 0
        if (missing === 0 || bits[number] === missing) counts[number] = (counts[number] ?? 0) + 1
      }
    }
    return { documents, whole, facets: this.#countsOf(counts, chosen) }
  }

  #countsOf(counts: Int32Array, chosen: Chosen): FacetCounts {
    const facets = eachFacet((): FacetCounts[FacetName] => [])
    this.#valueNames.forEach(({ facet, value }, number) => {
      const count = counts[number] ?? 0
      if (count > 0) facets[facet].push({ value, count })
    })
    for (const facet of facetNames) {
      for (const value of chosen[facet])
        if (!facets[facet].some((it) => it.value === value)) facets[facet].push({ value, count: 0 })
      facets[facet].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    }
    return facets
  }
}

function pick({ corrected, unknown }: Hits): Pick<Hits, 'corrected' | 'unknown'> {
  return { corrected, unknown }
}
