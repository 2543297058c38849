import { startOfDay } from '#content/date.ts'
import { digest } from '#content/digest.ts'
import type { Content } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'
import { parse } from '#content/parse.ts'
import type { PreviewKind } from '#content/preview.ts'
import { existingLocales } from '#content/translation.ts'
import { urlOf } from '../../publisher/pages.ts'
import type { Held } from '../../records/held.ts'
import type { View } from '../../records/view.ts'

/** What is live, with one draft laid over it. */
export interface Overlaid {
  view: View
  /** The page that shows the draft; undefined where it has none: its region has no place, no place offers the service. */
  path: string | undefined
  /** The locale of that page: Norwegian where the draft has no translation. */
  locale: Locale
  digest: string
  /** The day the page is shown as of, where it is not today: news appears on its date. */
  asOf: string | null
}

/**
 * The records as the public would see them were the draft published. Nothing of it is kept.
 * @param now milliseconds since 1970
 * @throws ContentInvalid where the draft does not fit the contract, stand-ins and all
 */
export function overlaid(live: View, kind: PreviewKind, body: unknown, wanted: Locale, now: number): Overlaid {
  const held = heldOf(kind, parse(kind, body))
  const asOf = held.kind === 'news' && startOfDay(held.body.date) > now ? held.body.date : null
  const view = live.update({ put: [held], now: asOf === null ? now : startOfDay(asOf) }).view
  const locale = held.locales.includes(wanted) ? wanted : 'no'
  return { view, path: pathOf(view, held, locale), locale, digest: held.digest, asOf }
}

function heldOf<K extends PreviewKind>(kind: K, body: Content[K]): Held {
  const locales = existingLocales(kind, body).filter((it) => it !== 'no')
  const times = { lastmod: new Date(0).toISOString(), from: null, until: null, sequence: 0 }
  // `body` is of `kind`; TypeScript sees two unrelated unions.
  return { kind, id: body.id, locales, digest: digest(body), ...times, body } as Held
}

function pathOf(view: View, { kind, id }: Held, locale: Locale): string | undefined {
  if (kind !== 'service') return urlOf(view, { kind, id, locale })
  const places = view.every('place')
  const place = places.find((it) => it.body.services.some((offered) => offered.service === id)) ?? places[0]
  return place && urlOf(view, { kind: 'place', id: place.id, locale: place.locales.includes(locale) ? locale : 'no' })
}
