import type { Locale, Written } from '#content/locale.ts'
import { placeUrl } from '#content/urls.ts'
import { fact } from '#site/records/facts.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Target, target } from './link.ts'
import { placeName } from './naming.ts'
import { type Run, type Speech, speech } from './speech.ts'
import { standing } from './standing.ts'

/** What other pages say of a place. The thousand pages that do are rendered again only when this changes. */
export interface PlaceBrief {
  id: string
  /** The slug of its region. */
  slug: string
  title: string
  /** The title with its language. */
  heading: Run
  target: Target
  email: string | null
  addresses: { id: string; label: string; telephone: string | null }[]
}

const brief = fact(
  'place',
  (read, id: string, locale: Locale, standard: Written): PlaceBrief | null => {
    const asked = read.get('place', id)
    const region = asked && standing(read, asked.region)
    // A place that is closed is said by the name of the one that took over.
    const place = region?.id === asked?.region ? asked : region && read.list('place', 'region', region.id)[0]
    if (!place || !region) return null
    const { title, heading } = placeName(read, place, region, speech(locale, standard))
    return {
      id: place.id,
      slug: region.slug,
      title,
      heading,
      target: target(read, locale, { kind: 'place', ...place }, (it) => placeUrl(region, it)),
      email: place.email,
      addresses: place.addresses.map(({ id, label, telephone }) => ({ id, label, telephone })),
    }
  },
  { shared: true },
)

const ofRegion = fact(
  'place-of',
  (read, region: string): string | null =>
    read.list('place', 'region', standing(read, region)?.id ?? region)[0]?.id ?? null,
  { shared: true },
)

/** A place as the pages of others say it; null where it is not published. */
export function placeBrief(read: Reader, id: string, page: Speech): PlaceBrief | null {
  return read.fact(brief, id, page.locale, page.standard)
}

/** The place of a region; null where it has none yet. */
export function placeOf(read: Reader, region: string, page: Speech): PlaceBrief | null {
  const id = read.fact(ofRegion, region)
  return id === null ? null : placeBrief(read, id, page)
}
