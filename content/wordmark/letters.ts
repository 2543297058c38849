import { z } from 'zod'
import drawn from './glyphs.json' with { type: 'json' }

/** Units per em, the height of a capital, and each letter: how far it moves on, then its contours. See make.ts. */
const alphabet = z
  .object({
    em: z.number(),
    capHeight: z.number(),
    glyphs: z.record(z.string(), z.tuple([z.number()]).rest(z.string())),
  })
  .parse(drawn)

export const { em, capHeight } = alphabet

/** As the headings are set: big letters stand closer. */
const tracking = -0.012 * em

interface Letter {
  advance: number
  contours: string[]
}

/** A letter of the alphabet; its plain form where it has an accent that is not drawn; a question mark where nothing is. */
function letter(character: string): Letter {
  const plain = character.normalize('NFD').slice(0, 1)
  const [advance = 0, ...contours] = alphabet.glyphs[character] ?? alphabet.glyphs[plain] ?? alphabet.glyphs['?'] ?? [0]
  return { advance: advance + tracking, contours }
}

/** How wide a line is, in font units. */
export function widthOf(line: string): number {
  return [...line].reduce((width, it) => width + letter(it).advance, 0) - (line === '' ? 0 : tracking)
}

/** The outline of a line as path data. @param x where it begins @param y its base line */
export function outlineOf(line: string, x: number, y: number): string {
  let at = x
  let path = ''
  for (const it of line) {
    const { advance, contours } = letter(it)
    for (const contour of contours) {
      const [, dx, dy, rest] = /^(-?\d+) (-?\d+)(.*)$/.exec(contour) ?? []
      path += `M${round(at + Number(dx))} ${round(y + Number(dy))}${rest}z`
    }
    at += advance
  }
  return path
}

/** Whether every character of a text is drawn as itself. */
export function isDrawn(text: string): boolean {
  return [...text.normalize('NFC')].every((it) => it in alphabet.glyphs)
}

function round(value: number): number {
  return Math.round(value)
}
