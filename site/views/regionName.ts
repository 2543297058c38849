import type { Region } from '#content/region.ts'
import { type Run, type Speech, say } from './speech.ts'

/**
 * The name of a region, with its language where that is another than the page's: a Norwegian name on a Norwegian page
 * is neither bokmål nor nynorsk.
 */
export function regionName(region: Region, page: Speech): Run {
  return say(region.name, page, page.standard)
}
