import type { Locale } from '#content/locale.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { slugify } from '#content/slug.ts'
import { noticeUrl, pdfUrl, posterUrl, sheetFormats } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { exceptionsAt } from '../exceptions.ts'
import { ownLocales } from '../link.ts'
import { openRegions } from '../standing.ts'

/** The posters of a place, as pages: of all doors, and of each where there are several. */
export function posterPaths(region: Pick<Region, 'slug'>, place: Place, spoken: readonly Locale[]): string[] {
  const labels = [...new Set(place.addresses.map((it) => slugify(it.label)))]
  const doors = labels.length > 1 ? [null, ...labels] : [null]
  return spoken.flatMap((locale) =>
    doors.flatMap((door) => sheetFormats.map((format) => posterUrl(region, locale, door, format))),
  )
}

/** The languages in which sheets of a place are: Norwegian, and English where the place has an English edition. */
export function sheetLocales(translated: readonly string[]): Locale[] {
  return ownLocales.filter((it) => it === 'no' || translated.includes(it))
}

/** Every sheet there may be as PDF: the posters, and the notices of exceptions that are on or to come. */
export function sheetPaths(read: Reader): string[] {
  const today = read.today()
  return openRegions(read).flatMap((region) =>
    read.list('place', 'region', region.id).flatMap((place) => {
      const spoken = sheetLocales(read.locales('place', place.id))
      const notices = exceptionsAt(read, place)
        .filter((it) => it.to >= today)
        .flatMap((it) =>
          spoken.flatMap((locale) => sheetFormats.map((format) => noticeUrl(region, it, locale, format))),
        )
      return [...posterPaths(region, place, spoken), ...notices].map(pdfUrl)
    }),
  )
}
