import { withConfirmed } from '#content/confirming.ts'
import type { Locale } from '#content/locale.ts'
import type { Address } from '#content/place.ts'
import { slugify } from '#content/slug.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { target } from '#site/views/link.ts'
import { placeName } from '#site/views/naming.ts'
import { say, speech } from '#site/views/speech.ts'
import { placeId } from '#site/views/structured/ids.ts'
import { telUrl } from '#site/views/telephone.ts'
import { instantValue, lines, type Property, text } from './icalendar.ts'

/**
 * A region's place for an address book (vCard 4.0, RFC 6350). Of two addresses, each is a group with its own telephone.
 * Of an address that nobody has confirmed, the town alone: whoever keeps the card would not see that it was put right.
 * Null where there is no such place.
 */
export function vcard(read: Reader, locale: Locale, slug: string, origin: string): string | null {
  const region = read.list('region', 'slug', slug)[0]
  const [released] = region && region.closed === null ? read.released('place', { index: 'region', key: region.id }) : []
  if (!region || !released) return null
  const place = withConfirmed(released.body, read.list('confirmation', 'about', released.body.id))
  const page = speech(locale, place.written)
  const { title } = placeName(read, place, region, page)
  const to = target(read, locale, { kind: 'place', ...place }, (it) => placeUrl(region, it))
  return lines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['PRODID', '-//Ei dør//Steder//NO'],
    ['UID;VALUE=uri', origin + placeId(region)],
    ['KIND', 'org'],
    ['FN', alone(title)],
    ['ORG', [read.get('profile', 'profile')?.county ?? page.words.site, title].map(text).join(';')],
    ['LANG', page.lang],
    ['NOTE', alone(say(place.summary, page, place.written).text)],
    ['URL;VALUE=uri', origin + to.href],
    ...(place.email === null ? [] : ([['EMAIL;TYPE=work', text(place.email)]] as const)),
    ...place.addresses.flatMap((it) => addressOf(it, place.addresses.length > 1 ? `${slugify(it.label)}.` : '')),
    ['REV', instantValue(released.lastmod)],
    ['END', 'VCARD'],
  ])
}

/** A value without parts, in which a semicolon need not be escaped (RFC 6350, 3.4): readers differ in taking that back. */
function alone(value: string): string {
  return text(value).replaceAll('\\;', ';')
}

/** @param group what ties a telephone to its address, with a full stop */
function addressOf(address: Address, group: string): Property[] {
  const { confirmed, street, town, postalCode, position, telephone, label } = address
  const { latitude, longitude } = position
  const geo = confirmed ? `;GEO="geo:${latitude},${longitude}"` : ''
  const parts = ['', '', confirmed ? street : '', town, '', postalCode, 'Norge'].map(text)
  return [
    [`${group}ADR;TYPE=work${geo}`, parts.join(';')],
    ...(group === '' ? [] : ([[`${group}X-ABLABEL`, text(label)]] as const)),
    ...(confirmed && telephone !== null
      ? ([[`${group}TEL;VALUE=uri;TYPE="work,voice"`, telUrl(telephone)]] as const)
      : []),
  ]
}
