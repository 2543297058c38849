import { paintFrom } from '#content/paint.ts'
import type { Reader } from '#site/records/reader.ts'

/** A stylesheet with one class per region, `.r-lofoten`. In dark mode only the tint changes: paint is paint. */
export function paintSheet(read: Reader): string {
  const regions = read.all('region').toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const light = regions.map(({ slug, colour }) => {
    const { paint, onPaint, paintDeep, paintTint } = paintFrom(colour)
    return `.r-${slug} { --paint: ${paint}; --on-paint: ${onPaint}; --paint-deep: ${paintDeep}; --paint-tint: ${paintTint}; }`
  })
  const all = regions.map(({ slug }) => `.r-${slug}`).join(', ')
  const dark =
    all &&
    `@media (prefers-color-scheme: dark) {\n  ${all} { --paint-tint: color-mix(in oklab, var(--paint) 22%, #0f181d); }\n}`
  return `${[...light, dark].filter(Boolean).join('\n')}\n`
}
