import type { Exception } from '#content/opening.ts'
import type { Place } from '#content/place.ts'
import { county } from '#site/records/indexes.ts'
import type { Reader } from '#site/records/reader.ts'

/** The exceptions that may hold at a place: its own, and the county's. */
export function exceptionsAt(read: Reader, place: Place): Exception[] {
  return [...read.list('exception', 'place', place.id), ...read.list('exception', 'place', county)]
}
