import { placeUrl } from '#content/urls.ts'
import { nordland } from '#site/map/box.ts'
import { type Coast, coast } from '#site/map/coast.ts'
import { project } from '#site/map/project.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Target, target } from './link.ts'
import type { Mark } from './placeMap.ts'
import { regionName } from './regionName.ts'
import type { Speech } from './speech.ts'
import { openRegions } from './standing.ts'

/** The whole county inside the doorway of the front page: one label a region, one door an address. */
export interface CountyMap extends Coast {
  box: { x: number; y: number; width: number; height: number }
  regions: RegionOnMap[]
}

/** A region on the map: its doors lead to its page, as its name does. */
export interface RegionOnMap {
  slug: string
  target: Target
  doors: { x: number; y: number }[]
  label: Mark
  /** The language of its name. */
  lang: string
}

export function countyMap(read: Reader, page: Speech): CountyMap {
  const regions = openRegions(read).flatMap((region) => {
    const place = read.list('place', 'region', region.id)[0]
    if (!place) return []
    const doors = place.addresses
      .map((it) => project(it.position))
      .map(([x, y]) => ({ x, y }))
      .toSorted((a, b) => a.x - b.x)
    const [first, last] = [doors[0], doors.at(-1)]
    if (!first || !last) return []
    // Labels stand in the sea where there is room west of the door, on land otherwise.
    const side: Mark['side'] = first.y < 420 && first.x > 780 ? 'under' : first.x > 500 ? 'left' : 'right'
    const at = side === 'left' ? first : last
    const { text, lang } = regionName(region, page)
    return [
      {
        slug: region.slug,
        target: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
        doors,
        label: { x: at.x, y: at.y, label: text, side },
        lang,
      },
    ]
  })
  const byName = regions.toSorted((a, b) => a.label.label.localeCompare(b.label.label, 'nb'))
  return { box: nordland, ...coast(nordland), regions: byName }
}
