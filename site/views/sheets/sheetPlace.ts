import { type Paint, paintFrom } from '#content/paint.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { joined } from '#site/text/words.ts'
import { placeName } from '../naming.ts'
import type { Speech } from '../speech.ts'

/** What every sheet of a place says, whichever it is. */
export interface SheetPlace {
  name: string
  /** `lang` of the sheet. */
  lang: string
  paint: Paint
  /** Path of the page the code leads to. */
  path: string
  /** What the code is for, beside it. */
  scan: string
  /** What is said instead of the code. */
  code: string
  email: string | null
  site: string
  county: string
}

export function sheetPlace(read: Reader, place: Place, region: Region, page: Speech): SheetPlace {
  const profile = read.get('profile', 'profile')
  const name = placeName(read, place, region, page).title
  return {
    name,
    lang: page.words.lang,
    paint: paintFrom(region.colour),
    path: placeUrl(region, page.locale),
    scan: page.words.poster.scan,
    code: page.words.poster.code,
    email: place.email,
    site: profile?.name ?? page.words.site,
    county: profile?.county ?? '',
  }
}

/** "Leknes og Svolvær" */
export function labelsOf(addresses: Place['addresses'], { words }: Speech): string {
  return joined(
    addresses.map((it) => it.label),
    words.and,
  )
}
