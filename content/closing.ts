import type { Region } from './region.ts'

/** What closings are decided from. */
type Closable = Pick<Region, 'id' | 'closed'>

/** Whether a region is closed: its page, its names and its municipalities lead to another region's page. */
export function isClosed(region: Pick<Region, 'closed'>): boolean {
  return region.closed !== null
}

/**
 * The region that answers for a region: itself while it is open, else the one at the end of the closings, so that no
 * address redirects twice. Null where that one is not found, or where closings go in a ring.
 */
export function standingFor<R extends Closable>(id: string, find: (id: string) => R | undefined): R | null {
  const passed = new Set<string>()
  let region = find(id)
  while (region && region.closed !== null) {
    if (passed.has(region.id)) return null
    passed.add(region.id)
    region = find(region.closed.successor)
  }
  return region ?? null
}

/** Finds a region by its id in a list. */
export function byId<R extends Closable>(regions: readonly R[]): (id: string) => R | undefined {
  const known = new Map(regions.map((it) => [it.id, it]))
  return (id) => known.get(id)
}

/** The closed regions a region answers for, in the order of their slugs. */
export function takenOver(id: string, regions: readonly Region[]): Region[] {
  const find = byId(regions)
  return regions
    .filter((it) => isClosed(it) && standingFor(it.id, find)?.id === id)
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
}
