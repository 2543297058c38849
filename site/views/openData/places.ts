import { takenOver } from '#content/closing.ts'
import { checkedDay, withConfirmed } from '#content/confirming.ts'
import { type DayHours, hoursFrom } from '#content/hours.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import { exceptionsAt } from '../exceptions.ts'
import { target } from '../link.ts'
import { placeName } from '../naming.ts'
import { say } from '../speech.ts'
import { openRegions } from '../standing.ts'
import type { OpenList } from './list.ts'

/** A place as the open list has it. Fields may be added; those here keep their names. */
export interface OpenPlace {
  id: string
  /** The region's slug. */
  region: string
  regionName: string
  /** The adopted name; null while there is none. */
  name: string | null
  formerNames: string[]
  summary: string
  language: string
  url: string
  email: string | null
  bookingUrl: string | null
  municipalities: { number: string; name: string; samiName: string | null }[]
  addresses: OpenAddress[]
  /** Ids of the services offered, see `/data/services`. */
  services: string[]
  /** The day since which all of the facts have been checked; null while one never was. */
  checked: string | null
}

export interface OpenAddress {
  id: string
  label: string
  street: string
  postalCode: string
  town: string
  municipality: string
  latitude: number
  longitude: number
  telephone: string | null
  /** False while street and telephone are placeholders. */
  confirmed: boolean
  /** The hours of today and the next days, in Oslo time; no periods: closed. */
  hours: { date: string; periods: { opens: string; closes: string; mode: string }[] }[]
}

const daysAhead = 14

export function openPlaces(list: OpenList): OpenPlace[] {
  const regions = openRegions(list.read).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return regions.flatMap((region) =>
    list.read.list('place', 'region', region.id).map((place) => openPlace(list, place, region)),
  )
}

function openPlace({ read, page, origin }: OpenList, released: Place, region: Region): OpenPlace {
  const confirmations = read.list('confirmation', 'about', released.id)
  const place = withConfirmed(released, confirmations)
  const { title, undecided, formerly } = placeName(read, place, region, page)
  const summary = say(place.summary, page, place.written)
  const to = target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale))
  const exceptions = exceptionsAt(read, place)
  return {
    id: place.id,
    region: region.slug,
    regionName: say(region.name, page, 'nb').text,
    name: undecided ? null : title,
    formerNames: formerly,
    summary: summary.text,
    language: summary.lang,
    url: origin + to.href,
    email: place.email,
    bookingUrl: place.bookingUrl,
    municipalities: [region, ...takenOver(region.id, read.all('region'))].flatMap((it) =>
      it.municipalities.map(({ number, name, sami }) => ({ number, name, samiName: sami?.name ?? null })),
    ),
    addresses: place.addresses.map((it) => openAddress(it, exceptions, read.today())),
    services: place.services.map((it) => it.service),
    checked: checkedDay(place, confirmations),
  }
}

function openAddress(address: Address, exceptions: readonly Exception[], today: string): OpenAddress {
  const { id, label, street, postalCode, town, municipality, position, telephone, confirmed } = address
  const hours = hoursFrom(address, exceptions, today, daysAhead).map(openDay)
  return { id, label, street, postalCode, town, municipality, ...position, telephone, confirmed, hours }
}

function openDay({ date, periods }: DayHours): OpenAddress['hours'][number] {
  return { date, periods: periods.map(({ opens, closes, mode }) => ({ opens, closes, mode })) }
}
