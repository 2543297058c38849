import type { Reader } from '#site/records/reader.ts'
import { joined } from '#site/text/words.ts'
import type { Speech } from '../speech.ts'
import { openRegions } from '../standing.ts'
import { descriptionLength, fitting } from './fitting.ts'
import type { Head } from './place.ts'

/** The pages the site writes with its own words, as people look for them. */
export type OwnPage = 'front' | 'courses' | 'newsList' | 'goals' | 'openData'

export function ownHead(of: OwnPage, { words }: Speech): Head {
  return words.heads.own[of]
}

/** The list of all places, with the towns they are in. */
export function placesHead(read: Reader, { words }: Speech): Head {
  const towns = openRegions(read).flatMap((region) =>
    read.list('place', 'region', region.id).flatMap((it) => it.addresses.map(({ label }) => label)),
  )
  const { title, description, inTowns } = words.heads.places
  const sorted = [...new Set(towns)].toSorted((a, b) => a.localeCompare(b, 'nb'))
  return { title, description: fitting([inTowns(joined(sorted, words.and)), description], descriptionLength) }
}
