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
  /** Where nobody is answered until all is there, new pages are parted like others. */
  inOrder: boolean
  /** What these changes touch further is not known yet: nothing goes until it is. */
  ahead: boolean
  /** Addresses of pages put off before, whose turn is later still. */
  waiting: readonly string[]
}

/** Beside an editor's own page, so that pages that wait get their turn also where one edit follows another. */
const share = 0.1

/**
 * Parts a publish of many pages, so that an editor's own page never waits for a thousand others. All that is new is in
 * the first part: what goes live never links to what is not there yet.
 */
export function part(plan: Plan, { size, inOrder, ahead, waiting }: PartOptions): Part {
  const first = inOrder ? [] : plan.first
  const rest = inOrder ? [...plan.first, ...plan.rest] : plan.rest
  const fits = !ahead && first.length + rest.length <= size
  const room = fits || first.length === 0 ? size : Math.ceil(size * share)
  const now = [...first, ...rest.slice(0, ahead ? 0 : room)]
  const later = [...rest.slice(now.length - first.length).map((it) => it.url), ...waiting]
  const isLast = !ahead && later.length === 0
  return isLast ? { now, later, remove: plan.remove, leaving: [] } : { now, later, remove: [], leaving: plan.remove }
}
