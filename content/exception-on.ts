import { dayNumber } from './date.ts'
import type { Exception } from './opening.ts'

/**
 * The exception that holds for an address on an Oslo day, or null. Of several the place's own before the county's,
 * then the one over fewest days, then the one for this address alone, then the one that begins last.
 * @param exceptions those of the address's place, and the county's.
 */
export function exceptionOn(exceptions: readonly Exception[], addressId: string, date: string): Exception | null {
  let best: Exception | null = null
  for (const it of exceptions) {
    if (!isFor(it, addressId) || date < it.from || it.to < date) continue
    if (best === null || goesBefore(it, best)) best = it
  }
  return best
}

/** Whether an exception is about an address: its own, its place's, or the county's. */
export function isFor(exception: Exception, addressId: string): boolean {
  return exception.address === null || exception.address === addressId
}

function goesBefore(a: Exception, b: Exception): boolean {
  const order =
    Number(a.place === null) - Number(b.place === null) ||
    lengthOf(a) - lengthOf(b) ||
    Number(a.address === null) - Number(b.address === null)
  if (order !== 0) return order < 0
  return a.from === b.from ? a.id > b.id : a.from > b.from
}

function lengthOf({ from, to }: Exception): number {
  return dayNumber(to) - dayNumber(from)
}
