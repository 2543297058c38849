import { naming } from '#content/naming.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Speech, say } from './speech.ts'

/** What a page calls a place. */
export interface PlaceName {
  title: string
  /** True while no name is adopted: the title says the region instead. */
  undecided: boolean
  /** Earlier names the page still mentions, newest first. */
  formerly: string[]
}

export function placeName(read: Reader, place: Place, region: Region, page: Speech): PlaceName {
  const { current, shownFormer } = naming(read.list('name', 'place', place.id), read.today())
  const title = current?.name ?? page.words.undecidedTitle(say(region.name, page, 'nb').text)
  return { title, undecided: current === null, formerly: shownFormer.map((it) => it.name) }
}
