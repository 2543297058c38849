import { type TextKey, textKeys } from '#content/catalogue/columns.ts'
import type { FieldKey, Fields } from '#content/catalogue/row.ts'
import { type Document, isDocument, list } from '../published/shape.ts'
import { fieldsOf, withFields } from './course-fields.ts'

/** Fields of a course as the form of the admin has them: in one language, where the database has all of them. */

/** The text in several languages that each row of a field has. */
const textOfRow: Partial<Record<string, string>> = { outcomes: 'text', sessions: 'scheduleNote' }

/** A field without the language it is in: `title:en` is the title. */
export function baseOf(key: FieldKey): FieldKey {
  return (key.split(':')[0] ?? key) as FieldKey // Every key is one of those, or one with a language after it.
}

/** What stands in a field of the form, as a catalogue says it. */
export function saidInForm(key: FieldKey, value: unknown): unknown {
  const base = baseOf(key)
  return fieldsOf({ [base]: inNorwegian(base, value) })[base]
}

/**
 * What the form is to have in a field so that it stands as a catalogue says it.
 * @param before what it has now: rows that are the same keep what the catalogue says nothing of
 */
export function formOf(key: FieldKey, said: unknown, before: unknown): unknown {
  const base = baseOf(key)
  const fields: Fields = { [base]: said }
  const written = withFields({ [base]: inNorwegian(base, before) }, fields)[base]
  if (isText(base)) return isDocument(written) ? written.no : null
  const text = textOfRow[base]
  if (text === undefined) return written
  return list(written)
    .filter(isDocument)
    .map((row) => ({ ...row, [text]: isDocument(row[text]) ? row[text].no : null }))
}

/** The values of one language, as if it were Norwegian: the shape of a stored course. */
function inNorwegian(base: FieldKey, value: unknown): unknown {
  if (isText(base)) return { no: value }
  const text = textOfRow[base]
  if (text === undefined) return value
  return list(value)
    .filter(isDocument)
    .map((row): Document => ({ ...row, [text]: { no: row[text] } }))
}

function isText(key: string): key is TextKey {
  return textKeys.some((it) => it === key)
}
