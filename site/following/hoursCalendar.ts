import { type ComingDays, comingDays } from '#content/coming.ts'
import { addDays } from '#content/date.ts'
import type { Locale } from '#content/locale.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import { county } from '#site/records/indexes.ts'
import type { Reader, Released } from '#site/records/reader.ts'
import { exceptionsAt } from '#site/views/exceptions.ts'
import { holidayName } from '#site/views/holidayName.ts'
import { target } from '#site/views/link.ts'
import { placeName } from '#site/views/naming.ts'
import { spansText } from '#site/views/spans.ts'
import { type Speech, say, speech } from '#site/views/speech.ts'
import { calendarText, instantValue, type Property, revision, text, wholeDays } from './icalendar.ts'

/**
 * The days ahead on which a region's place is closed, or open at other hours than usual, as a calendar (RFC 5545): those
 * its page tells of, and those further ahead. All-day events, with the hours in words: it is a day to know of, not an
 * appointment. Null where there is no such place.
 */
export function hoursCalendar(read: Reader, locale: Locale, slug: string, origin: string): string | null {
  const region = read.list('region', 'slug', slug)[0]
  const [released] = region && region.closed === null ? read.released('place', { index: 'region', key: region.id }) : []
  if (!region || !released) return null
  const page = speech(locale, released.body.written)
  const { title } = placeName(read, released.body, region, page)
  const { words } = page
  return calendarText({
    name: words.openData.hoursTitle(title),
    description: words.openData.hoursText,
    made: '-//Ei dør//Åpningstider//NO',
    events: released.body.addresses.flatMap((address) =>
      comingDays(address, exceptionsAt(read, released.body), read.today(), Number.MAX_SAFE_INTEGER).flatMap((it) =>
        eventOf(it, address, { read, page, region, released, title, origin }),
      ),
    ),
  })
}

interface At {
  read: Reader
  page: Speech
  region: Region
  released: Released<'place'>
  title: string
  origin: string
}

function eventOf(it: ComingDays, address: Address, at: At): Property[] {
  const { page, released, title, origin, region, read } = at
  const { words, locale } = page
  const place = released.body
  const times = spansText(it.periods, page)
  const where = place.addresses.length > 1 ? `${title}, ${address.label}` : title
  const lastmod = [released.lastmod, ...(it.exception ? changesOf(read, place, it.exception.id) : [])].toSorted().at(-1)
  const reason = it.exception?.reason
    ? say(it.exception.reason, page, place.written).text
    : it.holiday && holidayName(it.holiday, page).text
  const to = target(read, locale, { kind: 'place', ...place }, (one) => placeUrl(region, one))
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${address.id}-${it.exception?.id ?? it.from}@eidor`],
    ['DTSTAMP', instantValue(lastmod ?? released.lastmod)],
    ['LAST-MODIFIED', instantValue(lastmod ?? released.lastmod)],
    ['SEQUENCE', String(revision(lastmod ?? released.lastmod))],
    ...wholeDays(it.from, addDays(it.to, 1)),
    ['SUMMARY', text(times === '' ? words.openData.closedAt(where) : words.openData.openAt(where, times))],
    ...(reason ? ([['DESCRIPTION', text(reason)]] as const) : []),
    ['LOCATION', text(address.confirmed ? `${address.street}, ${address.postalCode} ${address.town}` : address.town)],
    ['URL', origin + to.href],
    ['STATUS', 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
}

/** When an exception of the place or of the county last changed. */
function changesOf(read: Reader, place: Place, id: string): string[] {
  return [place.id, county].flatMap((key) =>
    read.released('exception', { index: 'place', key }).flatMap((it) => (it.body.id === id ? it.lastmod : [])),
  )
}
