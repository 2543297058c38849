import { paintFrom } from '#content/paint.ts'
import type { Reader } from '#site/records/reader.ts'

/**
 * A stylesheet with the common colour of the profile, and one class per region, `.r-lofoten`. In dark mode only the tint
 * changes: paint is paint.
 */
export function paintSheet(read: Reader): string {
  const common = read.get('profile', 'profile')
  const regions = read.all('region').toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  // More specific than the `:root` of tokens.css, wherever that stands.
  const painted = [
    ...(common ? [{ selector: 'html:root', colour: common.colour }] : []),
    ...regions.map(({ slug, colour }) => ({ selector: `.r-${slug}`, colour })),
  ].map(({ selector, colour }) => ({ selector, ...paintFrom(colour) }))
  const light = painted.map(
    ({ selector, paint, onPaint, paintDeep, paintTint }) =>
      `${selector} { --paint: ${paint}; --on-paint: ${onPaint}; --paint-deep: ${paintDeep}; --paint-tint: ${paintTint}; }`,
  )
  const dark = painted.map(({ selector, paintTintDark }) => `  ${selector} { --paint-tint: ${paintTintDark}; }`)
  const night = dark.length > 0 ? ['@media (prefers-color-scheme: dark) {', ...dark, '}'] : []
  return `${[...light, ...night].join('\n')}\n`
}
