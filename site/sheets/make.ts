/**
 * Measures the letters of Public Sans into widths.json, by which sheets are laid out: pages are rendered without reading
 * fonts. Run by hand when the font is another: node site/sheets/make.ts
 */
import { writeFileSync } from 'node:fs'
import { create } from 'fontkitten'
import { fontFile, fontParts } from './fonts.ts'

const weights = [500, 800] as const

/** Widths in thousandths of the size, by letter. */
/** The letters that are in the first part of the font. */
export function firstPart(): string {
  const font = create(fontFile('latin', 500))
  if (!('characterSet' in font)) throw new Error('latin: expected one font, found a collection.')
  return font.characterSet
    .filter((it) => it >= 32)
    .map((it) => String.fromCodePoint(it))
    .join('')
}

export function measured(weight: (typeof weights)[number]): Record<string, number> {
  const widths = fontParts.flatMap((part) => {
    const font = create(fontFile(part, weight))
    if (!('glyphForCodePoint' in font)) throw new Error(`${part} ${weight}: expected one font, found a collection.`)
    return font.characterSet
      .filter((it) => it >= 32)
      .map((it): [string, number] => [
        String.fromCodePoint(it),
        Math.round((font.glyphForCodePoint(it).advanceWidth * 1000) / font.unitsPerEm),
      ])
  })
  return Object.fromEntries(widths.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

if (process.argv[1] === import.meta.filename) {
  const widths = Object.fromEntries(weights.map((it) => [it, measured(it)]))
  writeFileSync(new URL('widths.json', import.meta.url), `${JSON.stringify({ ...widths, latin: firstPart() })}\n`)
}
