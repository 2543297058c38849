import { create } from 'fontkitten'
import { fontFile } from '../sheets/fonts.ts'
import { fontPartOf } from '../sheets/measure.ts'
import type { Text, Weight } from '../sheets/sheet.ts'

interface Letter {
  /** In ems. */
  advance: number
  contours: { command: string; args: number[] }[]
}

const commands: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

const fonts = new Map<string, ReturnType<typeof opened>>()
const drawn = new Map<string, Letter>()

/** A line as path data: its letters are outlines, so that it looks alike whatever fonts a machine has. */
export function outlineOf({ text, x, y, size, weight, tracking }: Text): string {
  let at = x
  let path = ''
  for (const it of text.normalize('NFC')) {
    const { advance, contours } = letterOf(it, weight)
    for (const { command, args } of contours)
      path += command + args.map((arg, index) => round(index % 2 === 0 ? at + arg * size : y - arg * size)).join(' ')
    at += advance * size + tracking
  }
  return path
}

/** A letter of the font; its plain form where an accent is not drawn; a question mark where nothing is. */
function letterOf(character: string, weight: Weight): Letter {
  const key = `${weight} ${character}`
  const before = drawn.get(key)
  if (before) return before
  const plain = character.normalize('NFD').slice(0, 1)
  const there = [character, plain, '?'].find((it) => fontOf(it, weight).hasGlyphForCodePoint(it.codePointAt(0) ?? 63))
  const shown = there ?? '?'
  const font = fontOf(shown, weight)
  const glyph = font.glyphForCodePoint(shown.codePointAt(0) ?? 63)
  const inEms = (it: number) => it / font.unitsPerEm
  const letter = {
    advance: inEms(glyph.advanceWidth),
    contours: glyph.path.commands.map(({ command, args }) => ({
      command: commands[command] ?? '',
      args: args.map(inEms),
    })),
  }
  drawn.set(key, letter)
  return letter
}

function fontOf(letter: string, weight: Weight) {
  const part = fontPartOf(letter)
  const key = `${part} ${weight}`
  const font = fonts.get(key) ?? opened(part, weight)
  fonts.set(key, font)
  return font
}

function opened(part: ReturnType<typeof fontPartOf>, weight: Weight) {
  const font = create(fontFile(part, weight))
  if (!('glyphForCodePoint' in font)) throw new Error(`${part} ${weight}: expected one font, found a collection.`)
  return font
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
