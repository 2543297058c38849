import { comingDays } from '#content/coming.ts'
import { shortId } from '#content/id.ts'
import type { Locale } from '#content/locale.ts'
import type { Exception } from '#content/opening.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { slugify } from '#content/slug.ts'
import { noticeUrl, pdfUrl, placeUrl, posterUrl, type SheetFormat, sheetFormats } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import type { Asked, SheetAsked } from '../address.ts'
import { exceptionsAt } from '../exceptions.ts'
import { facing } from '../frame.ts'
import { type Target, target } from '../link.ts'
import type { Shown } from '../screens.ts'
import { type Speech, speech } from '../speech.ts'
import { type NoticeFacts, noticeFacts } from './notice.ts'
import { sheetLocales } from './paths.ts'
import { type PosterFacts, posterFacts } from './poster.ts'
import { labelsOf } from './sheetPlace.ts'

/** The page around a sheet: the sheet, how it is printed, and the other sheets of the place. */
export interface SheetView {
  facts: PosterFacts | NoticeFacts
  format: SheetFormat
  heading: string
  lede: string
  pdf: string
  formats: Choice[]
  /** The doors of the place and all of them; empty where there is only one. */
  doors: Choice[]
  notices: { href: string; text: string }[]
  place: Target
  /** Labels of the doors whose address nobody has confirmed; empty where all are. */
  unconfirmed: string
}

interface Choice {
  href: string
  text: string
  current: boolean
}

type SheetScreen = Extract<Asked, { screen: 'sheet' }>

/** The page of a sheet; null where the address names none: no such place, door or exception. */
export function showSheet(read: Reader, asked: Asked): Extract<Shown, { screen: 'sheet' }> | null {
  const at = asked.screen === 'sheet' ? sheetAt(read, asked) : null
  if (at === null) return null
  const { page, region, place, view } = at
  const url = (locale: Locale) => sheetUrl(region, at.sheet, locale, view.format)
  const known = {
    title: `${view.heading}: ${view.facts.title}`,
    description: view.lede,
    paint: region.slug,
    exists: sheetLocales(read.locales('place', place.id)),
    url,
    standard: place.written,
    indexed: false,
  }
  const { locale, standard } = page
  return { screen: 'sheet', status: 200, locale, standard, facing: facing(page, known), view }
}

/** What a sheet is of. */
interface SheetAt {
  page: Speech
  region: Region
  place: Place
  sheet: SheetAsked
  view: SheetView
}

/** The sheet an address names, laid on its page but without a frame; null where there is none. */
export function sheetAt(read: Reader, asked: SheetScreen): SheetAt | null {
  const region = read.list('region', 'slug', asked.slug)[0]
  const place = region && read.list('place', 'region', region.id)[0]
  if (!region || region.closed !== null || !place) return null
  if (!sheetLocales(read.locales('place', place.id)).includes(asked.locale)) return null
  const page = speech(asked.locale, place.written)
  const { sheet, format } = asked
  const facts =
    sheet.kind === 'poster'
      ? poster(read, place, region, sheet.door, page)
      : notice(read, place, region, sheet.short, page)
  if (facts === null) return null
  const words = page.words.poster
  const own = facts.kind === 'poster'
  const url = (as: SheetFormat) => sheetUrl(region, sheet, page.locale, as)
  const view: SheetView = {
    facts,
    format,
    heading: own ? words.poster : words.notice,
    lede: own ? words.posterLede : words.noticeLede,
    pdf: pdfUrl(url(format)),
    formats: sheetFormats.map((it) => ({ href: url(it), text: it.toUpperCase(), current: it === format })),
    doors: own ? doorsOf(place, region, sheet.kind === 'poster' ? sheet.door : null, format, page) : [],
    notices: own ? noticesOf(read, place, region, page) : [],
    place: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
    unconfirmed: labelsOf(
      place.addresses.filter((it) => !it.confirmed),
      page,
    ),
  }
  return { page, region, place, sheet, view }
}

function poster(read: Reader, place: Place, region: Region, door: string | null, page: Speech): PosterFacts | null {
  const addresses = door === null ? place.addresses : place.addresses.filter((it) => slugify(it.label) === door)
  return addresses.length === 0 ? null : posterFacts(read, place, region, addresses, page)
}

function notice(read: Reader, place: Place, region: Region, short: string, page: Speech): NoticeFacts | null {
  const exception = exceptionsAt(read, place).find((it) => shortId(it.id) === short)
  return exception ? noticeFacts(read, place, region, exception, page) : null
}

function sheetUrl(region: Region, sheet: SheetAsked, locale: Locale, format: SheetFormat): string {
  return sheet.kind === 'poster'
    ? posterUrl(region, locale, sheet.door, format)
    : noticeUrl(region, { id: sheet.short }, locale, format)
}

function doorsOf(place: Place, region: Region, door: string | null, format: SheetFormat, page: Speech): Choice[] {
  if (place.addresses.length < 2) return []
  const one = (slug: string | null, text: string) => ({
    href: posterUrl(region, page.locale, slug, format),
    text,
    current: slug === door,
  })
  return [
    ...place.addresses.map((it) => one(slugify(it.label), it.label)),
    one(null, page.words.poster.allDoors(labelsOf(place.addresses, page))),
  ]
}

/** A notice for each exception that is on or to come, soonest first. */
function noticesOf(read: Reader, place: Place, region: Region, page: Speech): SheetView['notices'] {
  const exceptions = exceptionsAt(read, place)
  const coming = place.addresses
    .flatMap((it) => comingDays(it, exceptions, read.today(), exceptions.length))
    .flatMap((it): Exception[] => (it.exception === null ? [] : [it.exception]))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return [...new Map(coming.map((it) => [it.id, it])).values()].flatMap((it) => {
    const facts = noticeFacts(read, place, region, it, page)
    if (facts === null) return []
    const text = [`${facts.headline} ${facts.when}`, facts.where].filter((said) => said !== '').join(', ')
    return [{ href: pdfUrl(noticeUrl(region, it, page.locale)), text }]
  })
}
