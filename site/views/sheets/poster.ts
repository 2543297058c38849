import { hoursCheckedDay } from '#content/confirming.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { hoursHint } from '../hours.ts'
import { placeName } from '../naming.ts'
import { formerNames } from '../place.ts'
import type { Speech } from '../speech.ts'
import { labelsOf, type SheetPlace, sheetPlace } from './sheetPlace.ts'
import { type Week, weekView } from './week.ts'

/** What the poster of a place says: what holds until somebody changes it. Days that are different have notices. */
export interface PosterFacts extends SheetPlace {
  kind: 'poster'
  title: string
  /** "Tidligere Karrieresenter Lofoten og OPUS Lofoten"; empty where there is nothing to say. */
  formerly: string
  /** Whether one may come without an appointment. */
  hint: string
  doors: PosterDoor[]
  /** What stands for an empty row, and for an address without hours. */
  closed: string
  noHours: string
  /** The day the hours were checked: who passes by an old poster sees that it is old. */
  checked: string | null
}

export interface PosterDoor extends Week {
  label: string
  street: string
  /** "8300 Svolvær" */
  town: string
  telephone: string | null
}

/** @param addresses those the poster is of: all, or one */
export function posterFacts(
  read: Reader,
  place: Place,
  region: Region,
  addresses: readonly Address[],
  page: Speech,
): PosterFacts {
  const { words } = page
  const today = read.today()
  const shared = sheetPlace(read, place, region, page)
  const { formerly } = placeName(read, place, region, page)
  const former = joined(formerNames(place, formerly), words.and)
  const checked = hoursCheckedDay(place, read.list('confirmation', 'about', place.id)) ?? place.checked
  return {
    kind: 'poster',
    ...shared,
    title: `${shared.name}, ${labelsOf([...addresses], page)}`,
    formerly: former === '' ? '' : `${words.formerly} ${former}`,
    hint: hoursHint({ ...place, addresses: [...addresses] }, today, page),
    doors: addresses.map((it) => ({
      label: it.label,
      street: it.street,
      town: `${it.postalCode} ${it.town}`,
      telephone: it.telephone,
      ...weekView(it, place, today, page),
    })),
    closed: words.closed,
    noHours: words.status.noHours,
    checked: checked === null ? null : words.poster.checked(fullDate(checked, words.lang)),
  }
}
