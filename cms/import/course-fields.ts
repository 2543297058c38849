import { textKeys } from '#content/catalogue/columns.ts'
import type { CatalogueSession, Fields } from '#content/catalogue/row.ts'
import { translationLocales } from '#content/locale.ts'
import { newId } from '../database/ids.ts'
import { noonOf } from '../fields/stored.ts'
import { prose } from '../published/prose.ts'
import {
  type Document,
  day,
  isDocument,
  list,
  localized,
  orNull,
  related,
  relatedMany,
  rows,
  text,
} from '../published/shape.ts'
import { lexical } from '../seed/lexical.ts'
import { plainText, proseOf } from './plain-text.ts'

/** Fields that are the same in a stored course and in a catalogue. */
const same = [
  'subject',
  'level',
  'credential',
  'language',
  'levelFrom',
  'levelTo',
  'mode',
  'admission',
  'priceTerms',
  'amount',
  'pricePer',
  'examFee',
  'contactEmail',
  'contactTelephone',
  'applyUrl',
  'applyEmail',
  'written',
] as const

/** What stands in a stored course (all locales, depth 0), in the fields of a catalogue. */
export function fieldsOf(doc: Document): Fields {
  const fields: Document = {
    region: related(doc.region),
    provider: related(doc.provider),
    shownIn: relatedMany(doc.shownIn),
    places: relatedMany(doc.places),
    goals: relatedMany(doc.goals),
    audiences: [...list(doc.audiences)].toSorted(),
    outcomes: rows(doc.outcomes, (it) => localized(it.text)?.no),
    sessions: rows(doc.sessions, sessionOf),
  }
  for (const key of same) fields[key] = orNull(doc[key])
  for (const key of textKeys) {
    const value = key === 'description' ? localized(doc.description, described) : localized(doc[key])
    fields[key] = value?.no ?? null
    for (const locale of translationLocales) fields[`${key}:${locale}`] = value?.[locale] ?? null
  }
  // Each of them as the collection and the contract have it; a value that is not is only ever compared.
  return fields as Fields
}

function described(state: unknown): string | null {
  const blocks = prose(state)
  return blocks === null ? null : plainText(blocks)
}

function sessionOf(it: Document): CatalogueSession {
  const session: Document = {
    starts: day(it.starts),
    ends: day(it.ends),
    applyFrom: day(it.applyFrom),
    deadline: day(it.deadline),
    meetings: rows(it.meetings, (row) => ({ weekday: Number(row.weekday), opens: row.opens, closes: row.closes })),
    scheduleNote: localized(it.scheduleNote)?.no ?? null,
    room: text(it.room),
    capacity: orNull(it.capacity),
    placesLeft: orNull(it.placesLeft),
    waiting: orNull(it.waiting),
    status: it.status,
  }
  return session as CatalogueSession // As above.
}

/**
 * A stored course with some fields written anew, as the adapters store it (every locale of a text in one object).
 * @param before the stored course; nothing of it for a new one
 */
export function withFields(before: Document, fields: Fields): Document {
  const doc: Document = { ...before }
  for (const key of same) if (key in fields) doc[key] = fields[key]
  for (const key of ['region', 'provider', 'shownIn', 'places', 'goals', 'audiences'] as const)
    if (key in fields) doc[key] = fields[key]
  for (const key of textKeys) {
    const own = [['no', fields[key]] as const, ...translationLocales.map((it) => [it, fields[`${key}:${it}`]] as const)]
    const said = own.filter(([, it]) => it !== undefined)
    if (said.length === 0) continue
    const stored = isDocument(doc[key]) ? doc[key] : {}
    const written = said.map(([locale, it]) => [
      locale,
      key === 'description' && it ? lexical(proseOf(it)) : (it ?? null),
    ])
    doc[key] = { ...stored, ...Object.fromEntries(written) }
  }
  if (fields.outcomes) doc.outcomes = outcomes(doc.outcomes, fields.outcomes)
  if (fields.sessions) doc.sessions = sessions(doc.sessions, fields.sessions)
  return doc
}

/** A line that stands already keeps its row, and with it its translations. */
function outcomes(stored: unknown, texts: readonly string[]): Document[] {
  const before = rows(stored, (it) => it).filter(isDocument)
  return texts.map(
    (text) => before.find((it) => localized(it.text)?.no === text) ?? { id: newId(), text: { no: text } },
  )
}

/** A session that starts on the same day is the same session, and keeps what the catalogue says nothing of. */
function sessions(stored: unknown, said: readonly CatalogueSession[]): Document[] {
  const before = rows(stored, (it) => it).filter(isDocument)
  return said.map((it) => {
    const at = before.findIndex((row) => day(row.starts) === it.starts)
    const [row = { id: newId(), status: 'open', meetings: [] }] = at === -1 ? [] : before.splice(at, 1)
    return sessionWith(row, it)
  })
}

const days = ['starts', 'ends', 'applyFrom', 'deadline'] as const

function sessionWith(row: Document, { scheduleNote, meetings, ...said }: CatalogueSession): Document {
  const session: Document = { ...row, ...said }
  for (const key of days) if (said[key] !== undefined) session[key] = said[key] === null ? null : noonOf(said[key])
  if (scheduleNote !== undefined) {
    const stored = isDocument(row.scheduleNote) ? row.scheduleNote : {}
    session.scheduleNote = { ...stored, no: scheduleNote }
  }
  if (meetings) session.meetings = meetings.map((it) => ({ id: newId(), ...it, weekday: String(it.weekday) }))
  return session
}
