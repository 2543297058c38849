import type { View } from '../records/view.ts'
import { courseTotal, depthFor, shardNames, shardUrl } from '../views/sitemap/shards.ts'

/**
 * The addresses of the sitemap's files that may exist by the records; the app answers 404 for those without pages.
 * They change only when the number of courses crosses a threshold.
 * @param fixed the build's own addresses: one without a sitemap has no files of it
 */
export function shardUrls(view: View, fixed: readonly string[]): string[] {
  if (!fixed.includes('/sitemap.xml')) return []
  return shardNames(depthFor(courseTotal((key) => view.ids('course', 'shard', key).length))).map(shardUrl)
}
