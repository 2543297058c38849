import { setsADay } from '#content/coming.ts'
import { hoursFrom } from '#content/hours.ts'
import { openAt } from '#content/open-at.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import { clockTime, dateNear, weekdayDate } from '#site/text/dates.ts'
import { exceptionsAt } from '../exceptions.ts'
import { spansText } from '../spans.ts'
import { type Run, type Speech, sayMaybe } from '../speech.ts'
import { labelsOf, type SheetPlace, sheetPlace } from './sheetPlace.ts'

/** What the notice about an exception says: how it is on those days, why, and when all is as usual again. */
export interface NoticeFacts extends SheetPlace {
  kind: 'notice'
  title: string
  /** The doors it is about, where the place has more than one: "Leknes". */
  where: string
  isClosed: boolean
  /** "Stengt", "Åpent 11.00–15.30" */
  headline: string
  /** "fredag 4. desember", "onsdag 23. desember til fredag 1. januar" */
  when: string
  reason: Run | null
  /** "Vi åpner igjen mandag 7. desember kl. 9.00." Of each door where they differ. */
  after: string[]
  telephones: { label: string | null; telephone: string }[]
}

/** How far ahead the next opening is looked for: an address may be closed a whole season. */
const daysSearched = 366

/** Null where the exception sets no hours from today on: it is over, or another goes before it. */
export function noticeFacts(
  read: Reader,
  place: Place,
  region: Region,
  exception: Exception,
  page: Speech,
): NoticeFacts | null {
  const { words } = page
  const today = read.today()
  const exceptions = exceptionsAt(read, place)
  const addresses =
    exception.to < today ? [] : place.addresses.filter((it) => setsADay(exception, it, exceptions, today))
  if (addresses.length === 0) return null
  const shared = sheetPlace(read, place, region, page)
  const isClosed = exception.periods.length === 0
  const headline = isClosed ? words.closed : words.poster.open(spansText(exception.periods, page))
  const when = whenOf(exception, today, page)
  const after = addresses.map((it) => ({ label: it.label, text: afterwards(it, exception, exceptions, page, today) }))
  const isSame = after.every((it) => it.text === after[0]?.text)
  const telephones = addresses.flatMap(({ label, telephone }) => (telephone === null ? [] : [{ label, telephone }]))
  return {
    kind: 'notice',
    ...shared,
    title: `${headline} ${when}, ${shared.name}`,
    where: place.addresses.length === 1 ? '' : labelsOf(addresses, page),
    isClosed,
    headline,
    when,
    reason: reasonOf(exception, place, isClosed, page),
    after: (isSame
      ? after.slice(0, 1).map((it) => it.text)
      : after.map((it) => it.text && `${it.label}: ${it.text}`)
    ).filter((it) => it !== ''),
    telephones: telephones.length === 1 ? telephones.map((it) => ({ ...it, label: null })) : telephones,
  }
}

function whenOf({ from, to }: Exception, today: string, page: Speech): string {
  const { lang } = page.words
  if (from === to) return dateNear(from, today, lang)
  const first = from.slice(0, 4) === to.slice(0, 4) ? weekdayDate(from, lang) : dateNear(from, today, lang)
  return page.words.poster.days(first, dateNear(to, today, lang))
}

/** Editors like to begin the reason with "Stengt.": the notice has said it, in large. */
function reasonOf({ reason }: Exception, place: Place, isClosed: boolean, page: Speech): Run | null {
  const said = sayMaybe(reason, page, place.written)
  const opener = `${page.words.closed}. `
  return said && isClosed && said.text.startsWith(opener) ? { ...said, text: said.text.slice(opener.length) } : said
}

/** When an address opens again after an exception, or has its usual hours; empty where nobody can say. */
function afterwards(
  address: Address,
  exception: Exception,
  exceptions: readonly Exception[],
  page: Speech,
  today: string,
): string {
  const { words } = page
  const days = hoursFrom(address, exceptions, exception.to, daysSearched)
  if (exception.periods.length > 0) {
    const usual = days.slice(1).find((it) => it.periods.length > 0)
    const isUsual = usual?.setBy === 'week' || usual?.setBy === 'season'
    return usual && isUsual ? words.poster.usualFrom(dateNear(usual.date, today, words.lang)) : ''
  }
  const state = openAt(days, { date: exception.to, minutes: 1439 })
  const next = state?.state === 'closed' ? state.opensNext : null
  if (next === null) return ''
  const { onlyAppointment, onlyTelephone } = words.status
  const mode = next.mode === 'appointment' ? onlyAppointment : next.mode === 'telephone' ? onlyTelephone : ''
  return words.poster.openAgain(dateNear(next.date, today, words.lang), `${clockTime(next.opens, words.lang)}${mode}`)
}
