import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Weight } from './sheet.ts'
import { unwoff } from './unwoff.ts'

/** The parts a font comes in: the letters of Western Europe, then the others. Sami words need both. */
export const fontParts = ['latin', 'latin-ext'] as const
export type FontPart = (typeof fontParts)[number]

const require = createRequire(import.meta.url)
const read = new Map<string, Buffer>()

/** Public Sans (SIL Open Font License 1.1) in a fixed weight: what draws PDFs takes no variable font. */
export function fontFile(part: FontPart, weight: Weight): Buffer {
  const name = `@fontsource/public-sans/files/public-sans-${part}-${weight}-normal.woff`
  const file = read.get(name) ?? unwoff(readFileSync(require.resolve(name)))
  read.set(name, file)
  return file
}
