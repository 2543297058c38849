import type { Address, Place } from '#content/place.ts'
import { slugify } from '#content/slug.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** How to find one address and get in. */
export interface Arrival {
  anchor: string
  label: string
  street: string
  confirmed: boolean
  directions: Run | null
  /** The position in a map outside this site; only a link, nothing is fetched. */
  mapUrl: string
  transport: { mode: string; text: Run }[]
  telephone: string | null
  access: { available: boolean; feature: string; note: Run | null }[]
}

export function arrivalOf(address: Address, place: Place, page: Speech): Arrival {
  const { words } = page
  const { latitude, longitude } = address.position
  return {
    anchor: slugify(address.label),
    label: address.label,
    street: `${address.street}, ${address.postalCode} ${address.town}`,
    confirmed: address.confirmed,
    directions: sayMaybe(address.directions, page, place.written),
    mapUrl: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    transport: address.transport.map((it) => ({
      mode: words.transport[it.mode],
      text: say(it.text, page, place.written),
    })),
    telephone: address.telephone,
    access: address.access.map((it) => ({
      available: it.available,
      feature: words.access[it.feature][it.available ? 0 : 1] ?? '',
      note: sayMaybe(it.note, page, place.written),
    })),
  }
}
