import type { GovernmentOffice, PostalAddress } from 'schema-dts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { PlaceView } from '../place.ts'
import { dialled } from '../telephone.ts'
import { addressId, countyId, placeId } from './ids.ts'
import { openingOf } from './opening.ts'

/** What the page of a place knows of it, and its records. */
export interface Office {
  place: Place
  region: Region
  exceptions: readonly Exception[]
  view: Pick<PlaceView, 'title' | 'summary' | 'municipalities' | 'picture' | 'formerNames'>
  county: string
  /** The address of the page, a path. */
  path: string
  /** An Oslo day. */
  today: string
}

/** A place for machines: the same as its page says, nothing more. Of two addresses, each is a department by itself. */
export function officeData(office: Office): Exclude<GovernmentOffice, string> {
  const { place, region, view, path, county } = office
  const [only, ...more] = place.addresses
  return {
    '@type': 'GovernmentOffice',
    '@id': placeId(region),
    name: view.title,
    ...(view.formerNames.length > 0 ? { alternateName: view.formerNames.map((it) => it.text) } : {}),
    description: view.summary.text,
    url: path,
    branchCode: region.slug,
    ...(view.picture ? { image: view.picture.src } : {}),
    ...(place.email === null ? {} : { email: place.email }),
    areaServed: view.municipalities.map(({ name, sami }) => ({
      '@type': 'AdministrativeArea' as const,
      name,
      ...(sami ? { alternateName: sami.text } : {}),
    })),
    parentOrganization: { '@type': 'GovernmentOrganization', '@id': countyId, name: county },
    ...(only && more.length === 0
      ? visiting(only, office)
      : {
          department: place.addresses.map((it) => ({
            '@type': 'GovernmentOffice' as const,
            '@id': addressId(region, it),
            name: `${view.title}, ${it.label}`,
            ...visiting(it, office),
          })),
        }),
  }
}

/**
 * Where one goes and when. What nobody at the place has confirmed, the page says with a mark; a machine knows no such
 * mark, so it is told the town alone.
 */
function visiting(address: Address, { exceptions, today }: Office) {
  const { confirmed, telephone, position } = address
  return {
    address: postal(address),
    ...(confirmed ? { geo: { '@type': 'GeoCoordinates' as const, ...position } } : {}),
    ...(confirmed && telephone !== null ? calling(address, telephone, exceptions, today) : {}),
    ...openingOf(address, exceptions, today, 'drop-in'),
  }
}

/** The telephone, and when it is answered where the page has hours for that. */
function calling(address: Address, telephone: string, exceptions: readonly Exception[], today: string) {
  const number = dialled(telephone)
  const { openingHoursSpecification: hours = [] } = openingOf(address, exceptions, today, 'telephone')
  const answers = hours.filter((it) => 'opens' in it && it.opens !== it.closes)
  return {
    telephone: number,
    ...(answers.length > 0
      ? { contactPoint: { '@type': 'ContactPoint' as const, telephone: number, hoursAvailable: answers } }
      : {}),
  }
}

function postal({ street, postalCode, town, confirmed }: Address): PostalAddress {
  return {
    '@type': 'PostalAddress',
    ...(confirmed ? { streetAddress: street } : {}),
    postalCode,
    addressLocality: town,
    addressCountry: 'NO',
  }
}
