import { securityHeaders } from '../../serving/headers.ts'

/** A header of answers whose path begins with `path`; the first that fits counts. */
export interface CacheRule {
  path: string
  value: string
}

/** The headers our own server sets on every answer. */
export function headersOf(origin: string): [name: string, value: string][] {
  return Object.entries(securityHeaders(origin))
}

/** How long browsers keep what: files of the build for good, their names change with them. */
export const cacheRules: readonly CacheRule[] = [
  { path: '/_astro/', value: 'public, max-age=31536000, immutable' },
  { path: '/media/', value: 'public, max-age=600' },
]

export const cacheOtherwise = 'no-cache'

/** The open lists, which scripts of other sites may read. */
export const openPath = '^/(?:en/)?data/.'

export const written = 'Written by npm run export; changes here are lost at the next one.'
