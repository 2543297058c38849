import type { Address } from '#content/place.ts'
import { type Box, nordland } from '#site/map/box.ts'
import { type Coast, coast } from '#site/map/coast.ts'
import { project } from '#site/map/project.ts'
import { towns } from '#site/map/towns.ts'

/** The map inside a doorway: the coast of one region, its doors, and towns to know it by. */
export interface PlaceMap extends Coast {
  box: Box
  doors: Mark[]
  towns: Mark[]
}

export interface Mark {
  x: number
  y: number
  label: string
  /** Where the label stands: under the mark, or beside it where another label is in the way. */
  side: 'under' | 'over' | 'left' | 'right'
}

/** The part of the county a doorway of 290 by 540 shows, in map units: 200 by 370 kilometres would show all of it. */
const size = { width: 430, height: 430 * (540 / 290) }

export function placeMap(addresses: readonly Address[]): PlaceMap {
  const doors = addresses.map((it) => ({ label: it.label, at: project(it.position) }))
  const box = around(doors.map((it) => it.at))
  const marks = doors.map(({ label, at: [x, y] }, index) => ({
    x,
    y,
    label,
    side: sideOf(
      [x, y],
      doors.map((it) => it.at),
      index,
      box,
    ),
  }))
  const near = towns
    .map((it) => ({ label: it.name, at: project(it) }))
    .filter(
      ({ at: [x, y] }) => x > box.x + 40 && x < box.x + box.width - 40 && y > box.y + 30 && y < box.y + box.height - 30,
    )
    .filter(({ at: [x, y] }) => doors.every((it) => Math.hypot(it.at[0] - x, it.at[1] - y) > 70))
    .map(({ label, at: [x, y] }) => ({
      x,
      y,
      label,
      side: x > box.x + box.width / 2 ? ('left' as const) : ('right' as const),
    }))
  return { box, ...coast(box), doors: marks, towns: near }
}

/** Centred on the doors, a little above the middle, and never outside the county. */
function around(points: readonly (readonly [number, number])[]): Box {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const x = middle(points.map((it) => it[0])) - size.width / 2
  const y = middle(points.map((it) => it[1])) - size.height * 0.4
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  return {
    x: within(x, nordland.x, nordland.x + nordland.width - size.width),
    y: within(y, nordland.y, nordland.y + nordland.height - size.height),
    ...size,
  }
}

function sideOf(
  [x, y]: readonly [number, number],
  all: readonly (readonly [number, number])[],
  index: number,
  box: Box,
): Mark['side'] {
  const close = all.some(([ox, oy], other) => other !== index && Math.abs(ox - x) < 110 && Math.abs(oy - y) < 60)
  if (close) return index % 2 === 0 ? 'over' : 'under'
  if (x < box.x + 60) return 'right'
  if (x > box.x + box.width - 60) return 'left'
  return 'under'
}
