/**
 * Whether the visitor's copy is the one with this tag (RFC 9110, If-None-Match: weak comparison). There is no
 * Last-Modified beside it: that tells seconds, and a page may change twice in one.
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((it) => it.trim().replace(/^W\//, '') === etag)
}

/** Whether a range may be cut from the present file (If-Range: strong comparison; a date is no tag of ours). */
export function isSame(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag
}
