/** The vacancies of a search (content/vacancy.ts), and since when each has been there: milliseconds since 1970. */
export type Seen = Readonly<Record<string, number>>

/**
 * What is there now. One that was there stays as old as it is; one that comes, also one that was gone for a while, is
 * new from now.
 */
export function seenNow(before: Seen, vacancies: readonly string[], now: number): Seen {
  return Object.fromEntries(vacancies.map((it) => [it, before[it] ?? now]))
}

/** Which of the vacancies that are there now came after an instant: what somebody who heard from us then has not heard of. */
export function newSince(seen: Seen, vacancies: readonly string[], since: number): string[] {
  return vacancies.filter((it) => (seen[it] ?? 0) > since)
}
