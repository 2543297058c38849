import type { FontPart } from './fonts.ts'
import type { Weight } from './sheet.ts'
import measured from './widths.json' with { type: 'json' }

const { latin, ...byWeight } = measured
const widths: Record<Weight, Record<string, number>> = byWeight
const latinLetters = new Set(latin)

/** Which part of the font a letter is in. */
export function fontPartOf(letter: string): FontPart {
  return latinLetters.has(letter) || !(letter in widths[500]) ? 'latin' : 'latin-ext'
}

/** Big letters stand closer, in ems. */
export function tracking(weight: Weight, size: number): number {
  return weight === 800 && size > 7 ? -0.02 : 0
}

/**
 * How wide a line is, in the units of its size. Pairs of letters that are set closer are not: it is never wider than
 * this. A letter the font has not counts as a wide one.
 */
export function widthOf(line: string, weight: Weight, size: number): number {
  const letters = [...line]
  const sum = letters.reduce((width, it) => width + (widths[weight][it] ?? 900), 0) / 1000
  return (sum + letters.length * tracking(weight, size)) * size
}

/** A text in lines of at most `width`, broken between words, and within a word only where it alone is wider. */
export function wrapped(text: string, weight: Weight, size: number, width: number): string[] {
  const fits = (line: string) => widthOf(line, weight, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text).flatMap((it) => piecesOf(it, fits))) {
    const longer = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`
    if (line === '' || fits(longer)) line = longer
    else {
      lines.push(line)
      line = word.text
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Whether each word of a text has room on a line. */
export function hasRoom(text: string, weight: Weight, size: number, width: number): boolean {
  return wordsOf(text).every((it) => widthOf(it, weight, size) <= width)
}

/** The words of a text; what is read in one stays in one: "kl. 9.00", "4. desember", a telephone number. */
function wordsOf(text: string): string[] {
  return text.trim().split(/(?<!\bkl\.|\b\d{1,2}\.|^\+?\d+|\s\+?\d{1,3})\s+/)
}

interface Piece {
  text: string
  /** It goes on from the piece before, without a space. */
  glued: boolean
}

function piecesOf(word: string, fits: (line: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let piece = ''
  const end = () => {
    if (piece !== '') pieces.push({ text: piece, glued: pieces.length > 0 })
    piece = ''
  }
  for (const letter of word) {
    if (!fits(piece + letter)) end()
    piece += letter
  }
  end()
  return pieces
}
