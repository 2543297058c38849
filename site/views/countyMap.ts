import { nordland } from '#site/map/box.ts'
import { type Coast, coast } from '#site/map/coast.ts'
import { project } from '#site/map/project.ts'
import type { Reader } from '#site/records/reader.ts'
import type { Mark } from './placeMap.ts'
import { type Speech, say } from './speech.ts'
import { openRegions } from './standing.ts'

/** The whole county inside the doorway of the front page: one label a region, one door an address. */
export interface CountyMap extends Coast {
  box: { x: number; y: number; width: number; height: number }
  regions: { slug: string; doors: { x: number; y: number }[]; label: Mark }[]
}

export function countyMap(read: Reader, page: Speech): CountyMap {
  const regions = openRegions(read).flatMap((region) => {
    const addresses = read.list('place', 'region', region.id).flatMap((it) => it.addresses)
    const doors = addresses
      .map((it) => project(it.position))
      .map(([x, y]) => ({ x, y }))
      .toSorted((a, b) => a.x - b.x)
    const [first, last] = [doors[0], doors.at(-1)]
    if (!first || !last) return []
    // Labels stand in the sea where there is room west of the door, on land otherwise.
    const side: Mark['side'] = first.y < 420 && first.x > 780 ? 'under' : first.x > 500 ? 'left' : 'right'
    const at = side === 'left' ? first : last
    return [{ slug: region.slug, doors, label: { x: at.x, y: at.y, label: say(region.name, page, 'nb').text, side } }]
  })
  return { box: nordland, ...coast(nordland), regions }
}
