import type { Course } from '#content/course.ts'
import type { Kind } from '#content/kinds.ts'
import { fact } from '#site/records/facts.ts'
import { courseOrder } from '#site/records/orders.ts'
import type { Reader } from '#site/records/reader.ts'
import { facetKeys } from '#site/search/courses/course-content.ts'
import type { Surroundings } from '#site/search/courses/surroundings.ts'
import { eachFacet, type FacetCounts, type FacetName } from '#site/search/facets.ts'
import { surroundingsOf } from './surroundingsOf.ts'

/**
 * What the whole list can be narrowed by, counted: for the stored page, which must say what it was made from. The same
 * as a search for nothing answers; a test holds the two together.
 */
export const everyFacet = fact('every-facet', countAll, { shared: true })

/** What the values of a course hang on besides itself. */
const around = ['region', 'place', 'provider', 'goal'] as const satisfies readonly Kind[]

/**
 * The values of each course by number, kept while what they hang on is the same: one changed course is then one that is
 * looked at, of ten thousand. Nothing is remembered that does not follow from what was read.
 */
interface Sheet {
  today: string
  bodies: readonly (readonly unknown[])[]
  surroundings: Surroundings
  numbers: Map<string, number>
  names: { name: FacetName; value: string }[]
  values: WeakMap<Course, Uint16Array>
}
let last: Sheet | undefined

function countAll(read: Reader): FacetCounts {
  const sheet = sheetOf(read)
  const counts: number[] = []
  for (const course of read.all('course'))
    for (const number of valuesOf(course, sheet)) counts[number] = (counts[number] ?? 0) + 1
  const facets = eachFacet((): FacetCounts[FacetName] => [])
  for (const [number, { name, value }] of sheet.names.entries()) {
    const count = counts[number]
    if (count !== undefined) facets[name].push({ value, count })
  }
  for (const it of Object.values(facets)) it.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return facets
}

function sheetOf(read: Reader): Sheet {
  const today = read.today()
  const bodies = around.map((kind) => read.all(kind))
  const isSame = last?.today === today && last.bodies.every((list, at) => isAlike(list, bodies[at] ?? []))
  if (last && isSame) return last
  const surroundings = surroundingsOf(read)
  last = { today, bodies, surroundings, numbers: new Map(), names: [], values: new WeakMap() }
  return last
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((it, at) => it === other[at])
}

function valuesOf(course: Course, sheet: Sheet): Uint16Array {
  const known = sheet.values.get(course)
  if (known) return known
  const { today, surroundings } = sheet
  const values =
    courseOrder(course, today) === null
      ? []
      : Object.entries(facetKeys(course, surroundings, today)).flatMap(([name, keys]) =>
          // The keys of what `facetKeys` gives are the names of the facets.
          keys.map((value) => numberOf(name as FacetName, value, sheet)),
        )
  const kept = Uint16Array.from(values)
  sheet.values.set(course, kept)
  return kept
}

function numberOf(name: FacetName, value: string, sheet: Sheet): number {
  const key = `${name} ${value}`
  const known = sheet.numbers.get(key)
  if (known !== undefined) return known
  const number = sheet.names.push({ name, value }) - 1
  sheet.numbers.set(key, number)
  return number
}
