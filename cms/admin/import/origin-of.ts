import { isEmpty, standsAs } from '#content/catalogue/matching.ts'
import type { FieldKey, Fields } from '#content/catalogue/row.ts'
import { baseOf, saidInForm } from '../../import/form-field.ts'
import type { ShownField, ShownOrigin } from '../../import/origin.ts'

/**
 * How a field of the form stands to its source. `source`: as the source says it; `filled`: as an import filled it in,
 * where the source says nothing; `own`: written here, and the source says nothing of it; `agreed`: written here, and
 * the source says the same; `differs`: the source says otherwise.
 */
export type Standing = 'source' | 'filled' | 'own' | 'agreed' | 'differs'

export interface FieldOrigin {
  standing: Standing
  said: ShownField
  /** What stands in the form, as a catalogue says it. */
  current: unknown
}

/** Where what stands in a field of the form came from; null where nothing stands in it and the source says nothing. */
export function originOf(origin: ShownOrigin, key: FieldKey | 'code', value: unknown): FieldOrigin | null {
  const { name, at, code } = origin
  if (key === 'code') {
    const current = typeof value === 'string' ? value.trim() : ''
    const said = { value: code, said: true, agreed: false, name, at }
    return { standing: current === code ? 'source' : 'differs', said, current }
  }
  const said = origin.fields[key] ?? { value: null, said: false, agreed: false, name, at }
  const base = baseOf(key)
  const current = saidInForm(key, value)
  const fields: Fields = { [base]: current }
  if (isEmpty(current) && !said.said) return null
  if (standsAs(base, fields, said.value)) {
    return { standing: !said.said ? 'filled' : said.agreed ? 'agreed' : 'source', said, current }
  }
  return { standing: said.said ? 'differs' : 'own', said, current }
}
