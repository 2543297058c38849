import type { IncomingMessage } from 'node:http'

/** The longest address that is looked at, in characters. */
const longest = 4096

export function isTooLong(request: IncomingMessage): boolean {
  return (request.url ?? '').length > longest
}

/** The address asked for, on the public origin whatever Host says; undefined where it is not well-formed. */
export function urlOf(request: IncomingMessage, siteUrl: string): URL | undefined {
  const target = request.url ?? ''
  if (!target.startsWith('/') || isTooLong(request)) return undefined
  try {
    const url = new URL(siteUrl + target)
    decodeURIComponent(url.pathname)
    return url
  } catch {
    return undefined
  }
}
