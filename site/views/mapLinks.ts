import type { Address } from '#content/place.ts'

/** Links that open an address in maps outside this site. Nothing is fetched from there. */
export interface MapLinks {
  /** RFC 5870: what a telephone opens in the map its owner has chosen. */
  phone: string
  /** Maps by the name they are known by. */
  maps: { name: string; href: string }[]
  /** The same for the way here, from where one is. */
  ways: { name: string; href: string }[]
}

/** @param title what the map calls the spot, where it shows a name */
export function mapLinks({ position: { latitude, longitude } }: Address, title: string): MapLinks {
  const at = `${latitude},${longitude}`
  return {
    phone: `geo:${at}?q=${at}(${encodeURIComponent(title)})`,
    maps: [
      {
        name: 'OpenStreetMap',
        href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
      },
    ],
    ways: [
      { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${at}` },
      { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${at}` },
    ],
  }
}
