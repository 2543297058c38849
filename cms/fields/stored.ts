import { osloDay } from '#content/date.ts'

/** Values as a form sends them or the database has them, whatever Payload makes of them on the way. */

/** The id of a document, or of a related one. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

/** A trimmed text, or null where there is none. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The Oslo day of a date, or null where there is none. */
export function dayIn(value: unknown): string | null {
  const at = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : osloDay(at)
}

/** A day as the admin's date picker stores it. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`
}
