import { goalReach, type MunicipalityReach } from '#content/goal-reach.ts'
import { municipalityCentres } from '#content/municipality-centres.ts'
import { norwegianKey } from '#content/norwegian-order.ts'
import type { Municipality as Official } from '#content/region.ts'
import type { Box } from '#site/map/box.ts'
import { type Coast, coast } from '#site/map/coast.ts'
import { project } from '#site/map/project.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import type { Municipality } from './municipalities.ts'

export type Reach = MunicipalityReach['reach']

/** The municipalities a goal reaches in one way. */
export interface ReachGroup {
  reach: Reach
  municipalities: Municipality[]
}

/** The county with a mark for each municipality, at its centre. */
export interface ReachMap extends Coast {
  box: Box
  marks: { x: number; y: number; reach: Reach }[]
}

/** The part of the county a doorway of 290 by 540 shows: all its municipalities, and less of the sea. */
const box: Box = { x: 145, y: -10, width: 1031, height: 1920 }

const reached = fact(
  'goal-reach',
  (read, goal: string): MunicipalityReach[] =>
    goalReach(read.list('course', 'goal', goal), read.all('place'), read.all('region'), read.today()),
  { shared: true },
)

const listed = fact('goal-courses', (read, goal: string) => read.ranked('course', 'goal', goal, 0, 0).total, {
  shared: true,
})

/** How many courses that stand in lists serve a goal. */
export function goalCourses(read: Reader, goal: string): number {
  return read.fact(listed, goal)
}

/** How the courses of a goal reach each municipality. */
export function reachOf(read: Reader, goal: string): MunicipalityReach[] {
  return read.fact(reached, goal)
}

/** The municipalities by how they are reached, each under one, in the order of a dictionary. */
export function reachGroups(reach: readonly MunicipalityReach[], official: readonly Official[]): ReachGroup[] {
  const byNumber = new Map(official.map((it) => [it.number, it]))
  return (['here', 'region', 'online', 'none'] as const).map((way) => ({
    reach: way,
    municipalities: reach
      .flatMap((it) => (it.reach === way ? (byNumber.get(it.number) ?? []) : []))
      .toSorted((a, b) => (norwegianKey(a.name) < norwegianKey(b.name) ? -1 : 1))
      .map(({ name, sami }) => ({ name, sami: sami && { text: sami.name, lang: sami.lang } })),
  }))
}

/** One whose centre nobody has measured is left off the map; the list has it. */
export function reachMap(reach: readonly MunicipalityReach[]): ReachMap {
  const marks = reach.flatMap(({ number, reach }) => {
    const centre = municipalityCentres[number]
    if (!centre) return []
    const [x, y] = project({ latitude: centre[0], longitude: centre[1] })
    return [{ x: Math.round(x), y: Math.round(y), reach }]
  })
  return { box, ...coast(box), marks }
}
