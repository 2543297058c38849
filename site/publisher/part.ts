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

export interface PartOptions {
  /** How many pages one part has, beside those that must be in it. */
  size: number
  /** What these changes touch further is not known yet: nothing goes until it is. */
  ahead: boolean
  /** Pages wait since an earlier publish. */
  waiting: boolean
}

/** Beside an editor's own page, so that pages that wait get their turn also where one edit follows another. */
const share = 0.1

/**
 * Parts a publish of many pages, so that an editor's own page never waits for a thousand others. All that is new is in
 * the first part: what goes live never links to what is not there yet.
 */
export function part({ first, rest, remove }: Plan, { size, ahead, waiting }: PartOptions): Part {
  if (!ahead && first.length + rest.length <= size) return { now: [...first, ...rest], later: [], remove, leaving: [] }
  const room = first.length === 0 ? size : waiting ? Math.ceil(size * share) : 0
  const now = [...first, ...rest.slice(0, room)]
  const later = rest.slice(now.length - first.length).map((it) => it.url)
  const last = !ahead && later.length === 0
  return last ? { now, later, remove, leaving: [] } : { now, later, remove: [], leaving: remove }
}
