/**
 * Draws the letters of the wordmark from Public Sans (SIL Open Font License 1.1, OFL.txt) into glyphs.json: weight 800,
 * as the headings. The font of the site is a variable one, which no reader at hand can set to a weight, so this takes the
 * same font in fixed weights. Run by hand when the font or the letters change:
 *
 *     npm pack @fontsource/public-sans@5.2.7 && tar xzf fontsource-public-sans-5.2.7.tgz
 *     node content/wordmark/make.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Path } from 'fontkitten'

/** Every letter of Norwegian and of the three Sami languages here, and what names of places and people may bring. */
const letters = [
  ...' !"&\'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  ...'«»·–—‘’“”…ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝàáâäåæçèéêëìíîïñòóôöøùúûüýČčĐđŊŋŠšŦŧŽž',
]

const [, , folder = 'package'] = process.argv
const fonts = ['latin', 'latin-ext'].map((part) => {
  const file = join(folder, 'files', `public-sans-${part}-800-normal.woff2`)
  const font = create(readFileSync(file))
  if (!('glyphForCodePoint' in font)) throw new Error(`${file}: expected one font, found a collection.`)
  return font
})

/** Contours of a glyph, y downwards: each begins with an absolute point, the rest is relative to it. */
function contours(path: Path): string[] {
  const made: string[] = []
  let at = { x: 0, y: 0 }
  let contour = ''
  const relative = (letter: string, args: number[]) => {
    const points = args.map((it, index) => (index % 2 === 0 ? Math.round(it) - at.x : -Math.round(it) - at.y))
    at = { x: Math.round(args.at(-2) ?? 0), y: -Math.round(args.at(-1) ?? 0) }
    return letter + points.join(' ').replaceAll(' -', '-')
  }
  for (const { command, args } of path.commands) {
    if (command === 'moveTo') {
      at = { x: Math.round(args[0] ?? 0), y: -Math.round(args[1] ?? 0) }
      contour = `${at.x} ${at.y}`
    } else if (command === 'closePath') made.push(contour)
    else contour += relative(command === 'lineTo' ? 'l' : command === 'quadraticCurveTo' ? 'q' : 'c', args)
  }
  return made
}

const glyphs = letters.map((letter) => {
  const codePoint = letter.codePointAt(0) ?? 0
  const font = fonts.find((it) => it.hasGlyphForCodePoint(codePoint))
  if (!font) throw new Error(`Public Sans has no "${letter}".`)
  const glyph = font.glyphForCodePoint(codePoint)
  return [letter, [Math.round(glyph.advanceWidth), ...contours(glyph.path)]] as const
})

const [latin] = fonts
if (!latin) throw new Error('No font was read.')
const drawn = { em: latin.unitsPerEm, capHeight: latin.capHeight, glyphs: Object.fromEntries(glyphs) }
writeFileSync(new URL('glyphs.json', import.meta.url), `${JSON.stringify(drawn)}\n`)
