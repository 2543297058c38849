import type { Address, Place } from '#content/place.ts'
import { slugify } from '#content/slug.ts'
import { type MapLinks, mapLinks } from './mapLinks.ts'
import { norwegian, type Run, type Speech, say, sayMaybe } from './speech.ts'
import { telUrl } from './telephone.ts'

/** How to find one address and get in. */
export interface Arrival {
  anchor: string
  label: string
  street: Run
  confirmed: boolean
  directions: Run | null
  links: MapLinks
  transport: { mode: string; text: Run }[]
  telephone: Telephone | null
  access: { available: boolean; feature: string; note: Run | null }[]
}

/** A telephone number as it is written, and as it is dialled. */
export interface Telephone {
  text: string
  href: string
}

/** @param name what the place is called */
export function arrivalOf(address: Address, place: Place, name: string, page: Speech): Arrival {
  const { words } = page
  return {
    anchor: slugify(address.label),
    label: address.label,
    street: streetOf(address, page),
    confirmed: address.confirmed,
    directions: sayMaybe(address.directions, page, place.written),
    links: mapLinks(address, name),
    transport: address.transport.map((it) => ({
      mode: words.transport[it.mode],
      text: say(it.text, page, place.written),
    })),
    telephone: telephoneOf(address),
    access: address.access.map((it) => ({
      available: it.available,
      feature: words.access[it.feature][it.available ? 0 : 1] ?? '',
      note: sayMaybe(it.note, page, place.written),
    })),
  }
}

/** "Storgata 1, 8370 Leknes" */
export function streetOf({ street, postalCode, town }: Address, page: Speech): Run {
  return norwegian(`${street}, ${postalCode} ${town}`, page)
}

export function telephoneOf({ telephone }: Address): Telephone | null {
  return telephone === null ? null : { text: telephone, href: telUrl(telephone) }
}
