import { naming } from '#content/naming.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import { inWords, norwegian, type Run, type Speech } from './speech.ts'

/** What a page calls a place. */
export interface PlaceName {
  title: string
  /** The title with its language, for where it is read aloud. */
  heading: Run
  /** True while no name is adopted: the title says the region instead. */
  undecided: boolean
  /** Earlier names the page still mentions, newest first. */
  formerly: string[]
}

export function placeName(read: Reader, place: Place, region: Region, page: Speech): PlaceName {
  const { current, shownFormer } = naming(read.list('name', 'place', place.id), read.today())
  const { words } = page
  const heading = current
    ? norwegian(current.name, page)
    : { text: words.undecidedTitle(inWords(region.name, page)), lang: words.lang }
  return {
    title: heading.text,
    heading,
    undecided: current === null,
    formerly: shownFormer.map((it) => it.name),
  }
}
