import { byId, standingFor } from './closing.ts'
import type { Course } from './course.ts'
import { listedUnder } from './course-regions.ts'
import { courseState } from './course-state.ts'
import type { Address, Place } from './place.ts'
import type { Region } from './region.ts'

/**
 * How the courses of a goal of Nordlandsløftet reach a municipality, the nearest first.
 * `here`: one is held at an address in it.
 * `region`: none is held in it, but one is in the region it belongs to.
 * `online`: none is held in its region, but one can be taken online, wholly or in part.
 * `none`: none of these.
 */
export const reaches = ['here', 'region', 'online', 'none'] as const
export type Reach = (typeof reaches)[number]

export interface MunicipalityReach {
  /** The official number, 18xx. */
  number: string
  reach: Reach
}

type Reaching = Pick<Course, 'mode' | 'region' | 'shownIn' | 'places' | 'admission' | 'sessions'>
type Standing = Pick<Place, 'id' | 'region'> & { addresses: readonly Pick<Address, 'id' | 'municipality'>[] }

/**
 * How the courses of one goal reach each municipality on an Oslo day: every municipality of the regions, once, in their
 * order. The goals say "every municipality"; what reaches one is defined here, and nowhere else.
 *
 * A course counts from when it is published until its last run is over, also when it is full or its deadline has
 * passed: it is held, and people there have it. One that is cancelled does not count.
 *
 * It is held at the addresses of its runs that are not over; where no run says an address, at all addresses of its
 * places; where it has no place, at those of its region's place. One that is online is so for the whole county, whoever
 * owns it. One that is partly online is held where it meets, and online in the regions it is listed in: it is offered to
 * people there, who travel when it meets. To list a course that is not online brings it no nearer.
 *
 * A municipality belongs to the region that answers for it: that of a closed region to its successor.
 */
export function goalReach(
  courses: readonly Reaching[],
  places: readonly Standing[],
  regions: readonly Region[],
  today: string,
): MunicipalityReach[] {
  const find = byId(regions)
  const answering = (region: string) => standingFor(region, find)?.id ?? region
  const addresses = addressesOf(places)
  const held = new Set<string>()
  const inRegions = new Set<string>()
  const onlineIn = new Set<string>()
  let online = false
  for (const course of courses) {
    const standing = standingOf(course, today)
    if (!standing.isHeld) continue
    if (course.mode === 'online') {
      online = true
      continue
    }
    if (course.mode === 'blended') for (const it of listedUnder(course)) onlineIn.add(answering(it))
    const at = addressesFor(course, standing.own, addresses)
    for (const it of at) held.add(it)
    if (at.length === 0 && course.region !== null) inRegions.add(answering(course.region))
  }
  const here = new Set<string>()
  for (const { region, addresses: own } of places)
    for (const { id, municipality } of own) {
      if (!held.has(id)) continue
      here.add(municipality)
      inRegions.add(answering(region))
    }
  const found = new Map<string, Reach>()
  for (const region of regions) {
    const by = answering(region.id)
    const nearest = inRegions.has(by) ? 'region' : online || onlineIn.has(by) ? 'online' : 'none'
    for (const { number } of region.municipalities)
      if (!found.has(number)) found.set(number, here.has(number) ? 'here' : nearest)
  }
  return [...found].map(([number, reach]) => ({ number, reach }))
}

/** What a course is by itself on a day. */
interface CourseStanding {
  today: string
  isHeld: boolean
  /** The addresses its runs that are not over say. */
  own: readonly string[]
}

/** Kept while a course is the same and it is the same day: one changed course is then one that is looked at, of thousands. */
const standings = new WeakMap<Reaching, CourseStanding>()

function standingOf(course: Reaching, today: string): CourseStanding {
  const known = standings.get(course)
  if (known?.today === today) return known
  const { state } = courseState(course, today)
  const ahead = course.sessions.filter((it) => it.status !== 'cancelled' && (it.ends ?? it.starts) >= today)
  const isHeld = state !== 'finished' && state !== 'cancelled'
  const standing = { today, isHeld, own: ahead.flatMap((it) => it.address ?? []) }
  standings.set(course, standing)
  return standing
}

/** Ids of addresses by the place and the region they are of, and by themselves. */
function addressesOf(places: readonly Standing[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    places.flatMap((place) => {
      const ids = place.addresses.map((it) => it.id)
      const of = (id: string, list: string[]): [string, string[]] => [id, list]
      return [of(place.id, ids), of(place.region, ids), ...ids.map((id) => of(id, [id]))]
    }),
  )
}

/** Ids of the addresses where a course is held: those its runs say and that are known, or else those of its places. */
function addressesFor(
  { places, region }: Reaching,
  said: readonly string[],
  addresses: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const own = said.filter((it) => addresses.has(it))
  if (own.length > 0) return own
  const all = places.flatMap((it) => addresses.get(it) ?? [])
  return all.length > 0 || region === null ? all : (addresses.get(region) ?? [])
}
