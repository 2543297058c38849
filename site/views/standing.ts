import { standingFor } from '#content/closing.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'

/** The region that answers for a region: itself, or the one that took over. Reads those on the way and no others. */
export function standing(read: Reader, region: string): Region | null {
  return standingFor(region, (id) => read.get('region', id))
}

/** Every region that has a page of its own. */
export function openRegions(read: Reader): Region[] {
  return read.all('region').filter((it) => it.closed === null)
}
