import type { Thing, WithContext } from 'schema-dts'

/** What a page says of itself to machines, as JSON-LD: addresses of ours are paths, for `withOrigin`. */
export type Linked = WithContext<Thing>

/** Properties whose values are addresses, and may be paths of ours. */
const addresses = new Set(['@id', 'url', 'item', 'image', 'logo'])

/** The text of the script element: paths made whole, and nothing in it that could end the element. */
export function linkedText(linked: Linked, origin: string): string {
  const text = JSON.stringify(linked, (key, value: unknown) =>
    addresses.has(key) && typeof value === 'string' && value.startsWith('/') ? origin + value : value,
  )
  return text.replaceAll('<', '\\u003c')
}
