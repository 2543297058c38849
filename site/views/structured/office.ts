import type { GovernmentOffice, PostalAddress, WithContext } from 'schema-dts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { PlaceView } from '../place.ts'
import { openingOf } from './opening.ts'

/** What the page of a place knows of it, and its records. */
interface Office {
  place: Place
  region: Region
  exceptions: readonly Exception[]
  view: Pick<PlaceView, 'title' | 'undecided' | 'summary' | 'municipalities' | 'picture' | 'formerNames'>
  county: string
  /** The address of the page, a path. */
  path: string
  /** An Oslo day. */
  today: string
}

/** A place for machines: the same as its page says, nothing more. Of two addresses, each is a department by itself. */
export function officeData(office: Office): WithContext<GovernmentOffice> {
  const { place, region, view, path, county } = office
  const [only, ...more] = place.addresses
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': `${path}#sted`,
    name: view.title,
    ...(view.formerNames.length > 0 ? { alternateName: view.formerNames } : {}),
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
    parentOrganization: { '@type': 'GovernmentOrganization', name: county },
    ...(only && more.length === 0
      ? visiting(only, office)
      : {
          department: place.addresses.map((it) => ({
            '@type': 'GovernmentOffice' as const,
            '@id': `${path}#${it.id}`,
            name: `${view.title}, ${it.label}`,
            ...visiting(it, office),
          })),
        }),
  }
}

/** Where one goes and when. What nobody at the place has confirmed is not told to machines as a fact. */
function visiting(address: Address, { exceptions, today }: Office) {
  const telephone = address.confirmed ? address.telephone : null
  const called = openingOf(address, exceptions, today, 'telephone')
  const answers = called.openingHoursSpecification.some((it) => 'opens' in it && it.opens !== it.closes)
  return {
    ...(address.confirmed ? { address: postal(address) } : {}),
    geo: { '@type': 'GeoCoordinates' as const, ...address.position },
    ...(telephone === null
      ? {}
      : {
          telephone: abroad(telephone),
          ...(answers
            ? {
                contactPoint: {
                  '@type': 'ContactPoint' as const,
                  telephone: abroad(telephone),
                  hoursAvailable: called.openingHoursSpecification,
                },
              }
            : {}),
        }),
    ...openingOf(address, exceptions, today, 'drop-in'),
  }
}

function postal({ street, postalCode, town }: Address): PostalAddress {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: town,
    addressRegion: 'Nordland',
    addressCountry: 'NO',
  }
}

/** A telephone number as one dials it from anywhere: E.164 with spaces left out. */
function abroad(telephone: string): string {
  const digits = telephone.replaceAll(' ', '')
  return digits.startsWith('+') ? digits : `+47${digits}`
}
