import { ink, type Paint } from './paint.ts'
import { capHeight, em, outlineOf, widthOf } from './wordmark/letters.ts'

/** The light in the door, as on the site. */
const light = '#ffdf94'

/** In a region's paint, as the wall of its page; or in one colour on nothing, for signs, stamps and other people's posters. */
export type WordmarkInk = { paint: Paint } | { one: string }

/** A name longer than this stands on two lines, in em: what fits beside the door on a sign two times as wide as high. */
const longestLine = 10
const lineHeight = Math.round(1.08 * em)
const margin = Math.round(0.62 * em)
/** Where there is no wall around the mark: room for what hangs below the line. */
const bareMargin = Math.round(0.26 * em)
const gap = Math.round(0.42 * em)

/**
 * The wordmark of a place as an SVG document: the door and the name, all of it outlines, so that it looks alike wherever
 * it is opened, printed or cut. Equal names and inks give equal bytes.
 * @param name the adopted name of the place
 */
export function wordmark(name: string, look: WordmarkInk): string {
  const lines = linesOf(name)
  const paint = 'paint' in look ? look.paint : null
  const colour = 'paint' in look ? look.paint.onPaint : look.one
  const edge = paint === null ? bareMargin : margin
  const text = capHeight + (lines.length - 1) * lineHeight
  // The door is as tall as two lines are, so that marks of one line and of two go together.
  const height = Math.max(text, Math.round(1.5 * em))
  const door = doorOf(height, edge, edge, colour, paint)
  const left = edge + door.width + gap
  const first = edge + (height - text) / 2 + capHeight
  const path = lines.map((line, index) => outlineOf(line, left, first + index * lineHeight)).join('')
  const size = { width: Math.ceil(left + Math.max(...lines.map(widthOf)) + edge), height: Math.ceil(height + 2 * edge) }
  const wall = paint === null ? '' : `<path fill="${paint.paint}" d="M0 0h${size.width}v${size.height}H0z"/>`
  const title = escaped(name)
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${size.width} ${size.height}"><title>${title}</title>${wall}${door.svg}<path fill="${colour}" d="${path}"/></svg>\n`
}

/** The lines a name is set in: one, or two as even as its words allow. */
export function linesOf(name: string): string[] {
  const words = name.normalize('NFC').trim().split(/\s+/)
  const whole = words.join(' ')
  if (words.length === 1 || widthOf(whole) <= longestLine * em) return [whole]
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines, widest: Math.max(...lines.map(widthOf)) }
  })
  return breaks.reduce((best, it) => (it.widest < best.widest ? it : best)).lines
}

/** The open door of the site, 28 by 38 squares of its drawing, its floor on the lower edge. */
function doorOf(height: number, x: number, y: number, colour: string, paint: Paint | null) {
  const scale = height / 35.5
  const place = `transform="translate(${x} ${y}) scale(${Number(scale.toFixed(3))})"`
  const light_ = paint === null ? '' : `<path fill="${light}" d="M10 2h16v32H10z"/>`
  const frame = `<path fill="none" stroke="${colour}" stroke-width="2" d="M10 34V2h16v32M0 34h28"/>`
  const leaf =
    paint === null
      ? // One colour: the handle is a hole in the leaf.
        `<path fill="${colour}" fill-rule="evenodd" d="M10 2 2 .5v33.5h8zM3.9 18h1.6v3.4H3.9z"/>`
      : `<path fill="${paint.paintDeep}" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round" d="M10 2 2 .5V34h8z"/><path fill="${colour}" d="M3.9 18h1.6v3.4H3.9z"/>`
  return { width: Math.ceil(28 * scale), svg: `<g ${place}>${light_}${frame}${leaf}</g>` }
}

function escaped(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, ' ')
  return visible.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The one colour where none is said: the ink of the common profile. */
export const oneColour: WordmarkInk = { one: ink }
