import { osloDay } from '#content/date.ts'
import { locales } from '#content/locale.ts'

/** A Payload document read with `locale: 'all'` and depth 0, before anything is known of it. */
export type Document = Record<string, unknown>

/** Nothing, in all the ways a form can say it, becomes null. */
export function orNull(value: unknown): unknown {
  return value === undefined || value === null || value === '' ? null : value
}

/** A trimmed line, or null. */
export function text(value: unknown): unknown {
  return typeof value === 'string' ? orNull(value.trim()) : orNull(value)
}

/** A localized field: the locales that are filled, or null when none is. `each` reshapes one locale's value. */
export function localized(value: unknown, each: (value: unknown) => unknown = text): Document | null {
  if (!isDocument(value)) return null
  const filled = locales.flatMap((locale) => {
    const it = each(value[locale])
    return it === null ? [] : [[locale, it] as const]
  })
  return filled.length === 0 ? null : Object.fromEntries(filled)
}

/** The id of a related document, or null. */
export function related(value: unknown): unknown {
  if (isDocument(value)) return orNull(value.id)
  return orNull(value)
}

export function relatedMany(value: unknown): unknown[] {
  return Array.isArray(value) ? value.map(related) : []
}

/** The rows of an array field, each reshaped. */
export function rows(value: unknown, each: (row: Document) => unknown): unknown[] {
  return Array.isArray(value) ? value.filter(isDocument).map(each) : []
}

/**
 * The Oslo day of a date field. Payload keeps a day as an instant (noon UTC from the admin, midnight UTC from
 * REST); both fall on the same day in Oslo.
 */
export function day(value: unknown): unknown {
  const at = instant(value)
  return typeof at === 'string' ? osloDay(Date.parse(at)) : at
}

/** A date field as an instant in UTC; what is no date is left for the contract to refuse. */
export function instant(value: unknown): unknown {
  if (orNull(value) === null) return null
  const at = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? value : new Date(at).toISOString()
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
