import type { Address, Part, Place } from '../../place.ts'
import { type RegionKey, seedId } from '../ids.ts'
import type { ServiceKey } from '../services.ts'

type Hours = Address['hours'][number]
type Season = Address['seasons'][number]
type Monthly = Address['monthly'][number]
type Holidays = Address['holidays']
type Words = { no: string; en?: string }

/** One line of hours for each of `days` (1 is Monday). */
export function hours(
  days: number[],
  opens: string,
  closes: string,
  mode: Hours['mode'] = 'drop-in',
  note: Words | null = null,
): Hours[] {
  return days.map((weekday) => ({ weekday, opens, closes, mode, note }))
}

/** A part of every year with hours of its own; none: closed all through it. */
export function season(key: string, title: Words, from: string, to: string, hours: Hours[]): Season {
  return { id: seedId(`season:${key}`), title, from, to, hours }
}

/** Hours on the nth such weekday of every month. */
export function monthly(nth: Monthly['nth'], weekday: number, opens: string, closes: string): Monthly {
  return { nth, weekday, opens, closes, mode: 'drop-in', note: null }
}

/** Closed on public holidays, until 12 on the eves: what the seed has where a place does not say otherwise. */
export function closedOnHolidays(rest: Partial<Holidays> = {}): Holidays {
  return { closed: true, openOn: [], eves: { closes: '12:00' }, ...rest }
}

export function access(
  feature: Address['access'][number]['feature'],
  available = true,
  note: Words | null = null,
): Address['access'][number] {
  return { feature, available, note }
}

export function transport(
  mode: Address['transport'][number]['mode'],
  no: string,
  en?: string,
): Address['transport'][number] {
  return { mode, text: en === undefined ? { no } : { no, en } }
}

/**
 * An address that nobody has confirmed: town, postal code and position are real, street and telephone stand in.
 * `number` is the last two digits of the telephone number.
 */
export function address(
  key: string,
  town: string,
  postalCode: string,
  municipality: string,
  [latitude, longitude]: [number, number],
  number: string,
  rest: Pick<Address, 'directions' | 'transport' | 'access' | 'hours'> &
    Partial<Pick<Address, 'seasons' | 'monthly' | 'holidays'>>,
): Address {
  return {
    id: seedId(`address:${key}`),
    label: town,
    street: `Storgata ${Number(number)} (eksempel)`,
    postalCode,
    town,
    municipality,
    position: { latitude, longitude },
    telephone: `75 00 00 ${number}`,
    confirmed: false,
    seasons: [],
    monthly: [],
    holidays: closedOnHolidays(),
    ...rest,
  }
}

export function part(
  type: Part['type'],
  name: string,
  visitBefore: Words | null = null,
  formerPaths: string[] = [],
): Part {
  return { id: seedId(`part:${name}`), type, name, visitBefore, address: null, movesIn: null, formerPaths }
}

/** Units that are where they say until a day, and in the shared house from then on. */
export function movingIn(day: string, parts: Part[]): Part[] {
  return parts.map((it) => ({ ...it, movesIn: day }))
}

/** NAV of a municipality or an area. */
export function nav(name: string): Place['partners'][number] {
  return { type: 'nav', name, url: 'https://www.nav.no' }
}

export function partner(type: Place['partners'][number]['type'], name: string): Place['partners'][number] {
  return { type, name, url: null }
}

/** A role the visitor meets; nobody is named. */
export function role(
  region: RegionKey,
  no: string,
  en: string,
  languages: string | null = null,
): Place['people'][number] {
  return { role: { no, en }, name: null, languages, email: `${region}@example.no`, consent: false }
}

interface Offer {
  addition?: string
  replacement?: string
  from?: string
}

/** The minimum services but those `left out`, in the order of the catalogue. */
export function minimum(leftOut: ServiceKey[] = []): ServiceKey[] {
  const all: ServiceKey[] = [
    'karriereveiledning',
    'studieverksted',
    'fag-for-voksne',
    'norsk',
    'realkompetanse',
    'soknad',
    'nettskolen',
    'bedrift',
  ]
  return all.filter((it) => !leftOut.includes(it))
}

/** Services as a place offers them; `how` says what is particular here. */
export function offers(keys: ServiceKey[], how: Partial<Record<ServiceKey, Offer>> = {}): Place['services'] {
  return keys.map((key) => {
    const { addition, replacement, from } = how[key] ?? {}
    return {
      service: seedId(`service:${key}`),
      addition: addition === undefined ? null : { no: addition },
      replacement: replacement === undefined ? null : { no: replacement },
      from: from ?? null,
    }
  })
}

/** What all seeded places share: an e-mail that leads nowhere, no picture, no booking system. */
export function place(
  region: RegionKey,
  rest: Omit<Place, 'id' | 'region' | 'email' | 'bookingUrl' | 'picture'>,
): Place {
  return {
    id: seedId(`place:${region}`),
    region: seedId(`region:${region}`),
    email: `${region}@example.no`,
    bookingUrl: null,
    picture: null,
    ...rest,
  }
}
