import type { Mark } from '../sheets/sheet.ts'
import type { SocialFacts } from '../views/social/facts.ts'
import { socialSize } from '../views/social/picture.ts'
import { outlineOf } from './outlines.ts'
import { socialMarks } from './picture.ts'

/** The picture as SVG, all of it outlines. Equal facts give equal text. */
export function socialSvg(facts: SocialFacts): string {
  const { width, height } = socialSize
  const paths = socialMarks(facts).map(pathOf).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths}</svg>`
}

/**
 * The picture as PNG, in a palette: walls and letters are few colours. Without dithering, which would strew dots over the
 * walls. JPEG would blur the letters. Drawn in threads; the process answers meanwhile.
 */
export async function socialPng(facts: SocialFacts): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  // No two pictures have a step in common, and visitors need the processors too.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp(Buffer.from(socialSvg(facts)))
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer()
}

function pathOf(it: Mark): string {
  if (it.kind === 'text') return `<path fill="${it.colour}" d="${outlineOf(it)}"/>`
  const { x, y, scale } = it.at
  const placed = x === 0 && y === 0 && scale === 1 ? '' : ` transform="translate(${x} ${y}) scale(${scale})"`
  const stroke = it.stroke === null ? '' : ` stroke="${it.stroke.colour}" stroke-width="${it.stroke.width}"`
  return `<path fill="${it.fill ?? 'none'}"${stroke}${placed} d="${it.path}"/>`
}
