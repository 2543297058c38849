import type { Course } from '#content/course.ts'
import type { Kind } from '#content/kinds.ts'
import type { View } from '#site/records/view.ts'
import type { CourseAnswer } from './courses/answer.ts'
import { CourseIndex } from './courses/course-index.ts'
import { type Searched, searchCourses } from './courses/search.ts'
import { Surroundings } from './courses/surroundings.ts'
import { fixedValues } from './facet-values.ts'
import { type FacetName, online } from './facets.ts'
import { type AlsoFound, nothingElse, OtherIndex } from './others/other-index.ts'
import type { CourseQuery } from './query.ts'
import { Thesaurus } from './synonyms.ts'
import { PlaceWords } from './understanding/place-words.ts'

/** The kinds that courses refer to, that name places, and that are found beside courses. */
const referred = ['region', 'place', 'name', 'provider', 'goal', 'synonym', 'news', 'page'] as const satisfies Kind[]
type Referred = (typeof referred)[number]
/** Those that courses refer to, and those that are found themselves. */
const around: readonly Referred[] = ['region', 'place', 'provider', 'goal']
const found: readonly Referred[] = ['region', 'place', 'name', 'news', 'page']

/** How many courses are taken in between two steps: some 20 ms. */
const sliceSize = 200

/**
 * Everything that can be searched, following the records: asked to follow another view, it takes in what is different
 * there and nothing else.
 */
export class Catalogue {
  readonly #index = new CourseIndex()
  readonly #held = new Map<string, Course>()
  #view: View | undefined
  #today = ''
  #around: Surroundings | undefined
  #places: PlaceWords | undefined
  #thesaurus = new Thesaurus([])
  #others: OtherIndex | undefined
  /** Counts what was followed: who was overtaken meanwhile leaves off. */
  #run = 0

  /** How many courses it holds, those that have left the lists too. */
  get size(): number {
    return this.#index.size
  }

  /** Takes in what is different in a view. */
  follow(view: View): void {
    if (view === this.#view) return
    for (const _ of this.steps(view));
  }

  /**
   * The same a little at a time: others may have their turn at each step. Who asks in between follows to the end
   * first, and the steps that are left have nothing to do.
   */
  *steps(view: View): Iterable<void> {
    this.#run += 1
    const run = this.#run
    const before = this.#view
    // Until the last step nobody can say what of the view is here.
    this.#view = undefined
    const turned = this.#today !== view.today
    const affected = this.#lookAround(view, before)
    this.#today = view.today
    const surroundings = this.#around ?? new Surroundings(view)
    if (turned) this.#index.turnTo(view.today, surroundings)
    let done = 0
    for (const [id, course] of before ? differing(view, before, affected) : this.#all(view)) {
      if (this.#held.get(id) === course && !affected.has(id)) continue
      if (course) {
        this.#held.set(id, course)
        this.#index.put(course, surroundings, view.today)
      } else {
        this.#held.delete(id)
        this.#index.remove(id)
      }
      done += 1
      if (done % sliceSize !== 0) continue
      yield
      if (run !== this.#run) return
    }
    this.#view = view
  }

  searchCourses(query: CourseQuery, exact = false): CourseAnswer {
    const around = this.#around
    const slugs: Partial<Record<FacetName, ReadonlySet<string>>> = {
      provider: new Set([...(around?.providers.values() ?? [])].map((it) => it.slug)),
      goal: new Set(around?.goals.values()),
    }
    const searched: Searched = {
      index: this.#index,
      thesaurus: this.#thesaurus,
      places: this.#places ?? PlaceWords.none,
      known: (facet, value) => {
        if (facet === 'region') return value === online ? online : around?.regionSlugs.get(value)
        if (facet === 'near') return around?.municipalities.find((it) => it.slug === value || it.number === value)?.slug
        return slugs[facet]?.has(value) || fixedValues[facet]?.includes(value) ? value : undefined
      },
    }
    return searchCourses(query, searched, exact)
  }

  /** What else fits a query. Worked out when first asked for after a change: it is little. */
  alsoFound(q: string): AlsoFound {
    if (q === '' || !this.#view) return nothingElse
    this.#others ??= new OtherIndex(this.#view)
    return this.#others.find(q, this.#places ?? PlaceWords.none, this.#thesaurus)
  }

  /** Every course of a view, and those that were held and are not in it. */
  *#all(view: View): Iterable<[string, Course | undefined]> {
    const there = new Set<string>()
    for (const { id, body } of view.every('course')) {
      there.add(id)
      yield [id, body]
    }
    for (const id of this.#held.keys()) if (!there.has(id)) yield [id, undefined]
  }

  /** Takes in what courses refer to. @returns the courses that are to be read again for it */
  #lookAround(view: View, before: View | undefined): Set<string> {
    const moved = new Set<Referred>(
      referred.filter((kind) => before === undefined || differs(view.differing(kind, before))),
    )
    if (moved.has('synonym')) this.#thesaurus = new Thesaurus(view.every('synonym').map((it) => it.body))
    if (moved.has('region') || moved.has('place') || moved.has('name') || this.#today !== view.today)
      this.#places = new PlaceWords(view)
    if (this.#today !== view.today || found.some((it) => moved.has(it))) this.#others = undefined
    if (!around.some((it) => moved.has(it))) return new Set()
    const older = this.#around
    this.#around = new Surroundings(view)
    return new Set(older ? this.#index.referringTo(this.#around.changedSince(older)) : [])
  }
}

function* differing(view: View, before: View, affected: ReadonlySet<string>): Iterable<[string, Course | undefined]> {
  for (const [id, held] of view.differing('course', before)) yield [id, held?.body]
  for (const id of affected) yield [id, view.entry('course', id)?.body]
}

function differs(some: Iterable<unknown>): boolean {
  for (const _ of some) return true
  return false
}
