import type { Position } from '#site/map/project.ts'
import { project } from '#site/map/project.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { joined } from '#site/text/words.ts'
import type { Target } from './link.ts'
import { placeBrief } from './placeBrief.ts'
import type { Run, Speech } from './speech.ts'
import { openRegions } from './standing.ts'

/** A place in a region near this one. */
export interface Neighbour {
  heading: Run
  target: Target
  /** "Bodø og Fauske" */
  towns: string
}

/** How many are named: Nordland is long and narrow, so that most regions have two beside them. */
const named = 2

const nearest = fact(
  'nearest-places',
  (read, region: string): string[] => {
    const places = openRegions(read).flatMap((it) => read.list('place', 'region', it.id))
    const own = places.filter((it) => it.region === region).flatMap((it) => it.addresses)
    const apart = (its: readonly { position: Position }[]) =>
      Math.min(...its.flatMap((it) => own.map((mine) => distance(it.position, mine.position))))
    return places
      .filter((it) => it.region !== region)
      .map(({ id, addresses }) => ({ id, far: apart(addresses) }))
      .toSorted((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
      .slice(0, named)
      .map((it) => it.id)
  },
  { shared: true },
)

/** The places whose doors are nearest as the crow flies to a door of a region's own place, the nearest first. */
export function neighboursOf(read: Reader, region: string, page: Speech): Neighbour[] {
  return read.fact(nearest, region).flatMap((id) => {
    const place = placeBrief(read, id, page)
    if (!place) return []
    const { heading, target, addresses } = place
    return {
      heading,
      target,
      towns: joined(
        addresses.map((it) => it.label),
        page.words.and,
      ),
    }
  })
}

/** In map units, which are as long to the north as to the east. */
function distance(a: Position, b: Position): number {
  const [[ax, ay], [bx, by]] = [project(a), project(b)]
  return Math.hypot(ax - bx, ay - by)
}
