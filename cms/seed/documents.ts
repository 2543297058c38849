import type { Course } from '#content/course.ts'
import type { Content } from '#content/kinds.ts'
import type { Localized } from '#content/locale.ts'
import type { Name } from '#content/name.ts'
import type { Exception } from '#content/opening.ts'
import type { Address, Place } from '#content/place.ts'
import type { Prose } from '#content/prose.ts'
import type { Region } from '#content/region.ts'
import { exceptionTitle } from '../opening/title.ts'
import { synonymTitle } from '../synonyms/entitle.ts'
import { lexical } from './lexical.ts'
import { opening } from './opening.ts'

/** A contract object as Payload's database adapters store it: localized fields as one object of all locales. */
export type Row = Record<string, unknown>

/** A day as the admin's date picker stores it. */
function noon(day: string | null): string | null {
  return day === null ? null : `${day}T12:00:00.000Z`
}

/** A rich text in every locale it has. */
function richText(text: Localized<Prose> | null): Row {
  return Object.fromEntries(
    Object.entries(text ?? {}).flatMap(([locale, prose]) => (prose ? [[locale, lexical(prose)]] : [])),
  )
}

export function region(it: Region): Row {
  const municipalities = it.municipalities.map(({ number, name, sami }) => ({
    number,
    name,
    samiName: sami?.name ?? null,
    samiLang: sami?.lang ?? null,
  }))
  const { closed, closing, ...same } = it
  return { ...same, municipalities, closed: ending(closed), closing: ending(closing) }
}

function ending(it: Region['closed']): Row {
  return { on: noon(it?.on ?? null), successor: it?.successor ?? null }
}

export function place(it: Place, title: string): Row {
  const { addresses, services, parts, oneDoorFrom, checked, ...same } = it
  return {
    ...same,
    title,
    oneDoorFrom: noon(oneDoorFrom),
    checked: noon(checked),
    services: services.map((row) => ({ ...row, from: noon(row.from) })),
    parts: parts.map((row) => ({ ...row, movesIn: noon(row.movesIn) })),
    addresses: addresses.map(address),
  }
}

function address({ position, hours, seasons, monthly, holidays, ...same }: Address): Row {
  return { ...same, ...position, ...opening({ hours, seasons, monthly, holidays }) }
}

/** @param overruling why it was adopted though it breaks with the national term */
export function name({ withdrawn, ...it }: Name, region: string, overruling: string | null): Row {
  const state = withdrawn ? 'withdrawn' : 'adopted'
  const days = { from: noon(it.from), formerShownUntil: noon(it.formerShownUntil) }
  return { ...it, ...days, region, state, overruling, keepsAddress: true }
}

/** @param where the place and address it is about, as editors know them */
export function exception(it: Exception, region: string | null, where: string): Row {
  return { ...it, region, title: exceptionTitle(where, it.from, it.to), from: noon(it.from), to: noon(it.to) }
}

export function course(it: Course): Row {
  const { languageLevel, price, contact, apply, description, outcomes, sessions, ...same } = it
  return {
    ...same,
    description: richText(description),
    outcomes: outcomes.map((text) => ({ text })),
    levelFrom: languageLevel?.from ?? null,
    levelTo: languageLevel?.to ?? null,
    priceTerms: price.terms,
    amount: price.amount,
    pricePer: price.per,
    examFee: price.examFee,
    priceNote: price.note,
    contactName: contact?.name ?? null,
    contactEmail: contact?.email ?? null,
    contactTelephone: contact?.telephone ?? null,
    applyUrl: apply.url,
    applyHow: apply.how,
    applyEmail: apply.email,
    sessions: sessions.map(({ starts, ends, applyFrom, deadline, meetings, ...rest }) => ({
      ...rest,
      starts: noon(starts),
      ends: noon(ends),
      applyFrom: noon(applyFrom),
      deadline: noon(deadline),
      meetings: meetings.map((row) => ({ ...row, weekday: String(row.weekday) })),
    })),
  }
}

export function synonym(it: Content['synonym']): Row {
  return { ...it, title: synonymTitle(it) }
}

export function goal({ body, ...same }: Content['goal']): Row {
  return { ...same, body: richText(body) }
}

export function news({ body, date, expires, ...same }: Content['news']): Row {
  return { ...same, body: richText(body), date: noon(date), expires: noon(expires) }
}

export function page({ body, ...same }: Content['page']): Row {
  return { ...same, body: richText(body) }
}

/** The common profile, with what it says to editors alone. */
export function profile(it: Content['profile']): Row {
  const tone =
    'Svar først, så detaljene.\nSi hva leseren kan gjøre, og si nei rett ut, med neste steg.\nSkriv datoer med ukedag og klokkeslett som 15.30.'
  return { ...it, namePattern: 'Karrieresenter + region', tone }
}

/** The facts of the accessibility statement. */
export function statement({ checks, faults, ...same }: Content['statement']): Row {
  return {
    ...same,
    checks: checks.map((it) => ({ ...it, on: noon(it.on) })),
    faults: faults.map((it) => ({ ...it, mended: noon(it.mended) })),
  }
}

/** Who answers for what is kept of people. */
export function privacy({ officer, ...same }: Content['privacy']): Row {
  return { ...same, officer: officer ?? { name: null, email: null, telephone: null } }
}
