import type { SitePage } from './about.ts'
import type { Plan } from './plan.ts'

/** What a publish does now, and what the ones right after it do. */
export interface Part {
  now: SitePage[]
  /** Addresses of pages to be rendered later. */
  later: string[]
  /** Addresses of pages that go now. */
  remove: string[]
  /** Addresses of pages that go when nothing is left for later: until then a page may link to them. */
  leaving: string[]
}

/**
 * Parts a publish of many pages, so that an editor's own page never waits for a thousand others. All that is new is in
 * the first part: what goes live never links to what is not there yet.
 * @param size how many pages one part has, beside those that must be in it
 */
export function part({ first, rest, remove }: Plan, size: number): Part {
  if (first.length + rest.length <= size) return { now: [...first, ...rest], later: [], remove, leaving: [] }
  const now = [...first, ...rest.slice(0, first.length > 0 ? 0 : size)]
  const later = rest.slice(now.length - first.length).map((it) => it.url)
  return later.length === 0 ? { now, later, remove, leaving: [] } : { now, later, remove: [], leaving: remove }
}
