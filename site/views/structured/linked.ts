import type { Graph, Thing, WithContext } from 'schema-dts'

/** What a page says of itself to machines, as JSON-LD: addresses of ours are paths, for `linkedText`. */
export type Linked = WithContext<Thing> | Graph

/** Properties whose values are addresses, and may be paths of ours. */
const addresses = new Set(['@id', 'url', 'item', 'image', 'logo', 'urlTemplate'])

/**
 * JSON-LD as text, with paths made whole.
 * @param origin public origin of the site, without a slash at the end
 */
export function linkedText(linked: object, origin: string): string {
  return JSON.stringify(linked, (key, value: unknown) =>
    addresses.has(key) && typeof value === 'string' && value.startsWith('/') ? origin + value : value,
  )
}

/** The same for a script element: nothing in it could end the element. */
export function linkedScript(linked: Linked, origin: string): string {
  return linkedText(linked, origin).replaceAll('<', '\\u003c')
}
