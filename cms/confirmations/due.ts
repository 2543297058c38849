import { type Confirmable, confirmableOfCourse, confirmablesOfPlace, type Standing } from '#content/confirming.ts'
import type { Sheet } from './sheet.ts'

/** Whom a list of what to confirm is for. */
export interface Audience {
  /** Communications and administrators: what has gone past its grace, what has no other editor, and the county's own. */
  county: boolean
  regions: readonly string[]
  providers: readonly string[]
  /** Whether they write courses only: what a place says is asked of others. */
  coursesOnly: boolean
}

/** A place or a course with what is to be confirmed of it, the most overdue first. */
export interface Due {
  kind: 'place' | 'course'
  id: string
  region: string | null
  facts: Confirmable[]
}

/**
 * What an audience is to confirm on an Oslo day, the most overdue first: what nobody ever confirmed, then by the day it
 * was due.
 * @param edited the regions that have an active editor
 */
export function dueFor(sheet: Sheet, audience: Audience, edited: ReadonlySet<string>, today: string): Due[] {
  const asks = (owner: Owner, standing: Standing) => isAsked(audience, owner, standing, edited)
  const asked = audience.coursesOnly ? [] : [...sheet.places.values()]
  const places = asked.map((it): Due => {
    const facts = confirmablesOfPlace(it, sheet.confirmationsOf(it.id), today)
    const owner = { region: it.region, provider: null }
    return { kind: 'place', id: it.id, region: it.region, facts: facts.filter((fact) => asks(owner, fact.standing)) }
  })
  const courses = [...sheet.courses.values()].flatMap((it): Due | [] => {
    const fact = confirmableOfCourse(it, it.fact, it.written, sheet.confirmationsOf(it.id), today)
    const isDue = fact !== null && asks(it, fact.standing)
    return isDue ? { kind: 'course', id: it.id, region: it.region, facts: [fact] } : []
  })
  const all = [...places, ...courses].filter((it) => it.facts.length > 0)
  for (const it of all) it.facts.sort((a, b) => compare(dueSince(a), dueSince(b)))
  return all.toSorted((a, b) => compare(firstDue(a), firstDue(b)) || compare(a.id, b.id))
}

interface Owner {
  region: string | null
  provider: string | null
}

function isAsked(
  { county, regions, providers }: Audience,
  owner: Owner,
  standing: Standing,
  edited: ReadonlySet<string>,
): boolean {
  if (standing === 'confirmed') return false
  if (county) return standing === 'overdue' || owner.region === null || !edited.has(owner.region)
  const isOwn = owner.region !== null && regions.includes(owner.region)
  return isOwn || (owner.provider !== null && providers.includes(owner.provider))
}

/** What was never confirmed has been due for ever. */
function dueSince({ due }: Confirmable): string {
  return due ?? ''
}

function firstDue({ facts }: Due): string {
  return facts[0] ? dueSince(facts[0]) : ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
