import { naming } from '#content/naming.ts'
import { paintFrom } from '#content/paint.ts'
import type { WordmarkLook } from '#content/urls.ts'
import { oneColour, wordmark } from '#content/wordmark.ts'
import { fact } from '#site/records/facts.ts'

/** The wordmark of the place in a region, as SVG; null while no name is adopted: there is nothing to set. */
export const wordmarkOf = fact('wordmark', (read, slug: string, look: WordmarkLook): string | null => {
  const region = read.list('region', 'slug', slug)[0]
  const place = region && read.list('place', 'region', region.id)[0]
  if (!region || region.closed !== null || !place) return null
  const { current } = naming(read.list('name', 'place', place.id), read.today())
  if (current === null) return null
  return wordmark(current.name, look === 'paint' ? { paint: paintFrom(region.colour) } : oneColour)
})
