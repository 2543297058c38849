import { tracking, widthOf, wrapped } from './measure.ts'
import { box, type Mark, type Role, type Text, type Weight } from './sheet.ts'

/** How a paragraph is set. Sizes in millimetres. */
export interface Setting {
  size: number
  weight?: Weight
  colour: string
  /** Distance between base lines, in sizes. */
  leading?: number
  role?: Role
  lang?: string | undefined
}

/** What a cell at the end of a row says: a line, or a smaller one below it. */
export interface Cell {
  text: string
  small: boolean
  lang?: string
}

/** How far below the top of a line its base line is, in sizes. */
const ascent = 0.8

/** A column of text, filled from the top. */
export class Column {
  readonly marks: Mark[] = []
  /** Where the next line begins. */
  y: number
  readonly #x: number
  readonly #width: number

  constructor(x: number, y: number, width: number) {
    this.#x = x
    this.#width = width
    this.y = y
  }

  gap(height: number): void {
    this.y += height
  }

  /** A paragraph, in as many lines as it needs. */
  text(text: string, setting: Setting): void {
    const { size, weight = 500, leading = 1.35 } = setting
    const group = {}
    for (const line of wrapped(text, weight, size, this.#width)) {
      this.marks.push(this.#line(line, this.#x, this.y + (leading / 2 - 0.5 + ascent) * size, setting, { group }))
      this.y += size * leading
    }
  }

  /** An address, which is read in one: on one line, set smaller where it is long. */
  oneLine(text: string, setting: Setting): void {
    const { size, weight = 500 } = setting
    this.text(text, { ...setting, size: Math.min(size, (size * this.#width * 0.995) / widthOf(text, weight, size)) })
  }

  /** A row of a table: what it is about, what holds at the end, and a line below. */
  row(head: string, cells: readonly Cell[], { size, colour }: Setting, line: { pad: number; colour: string }): void {
    const group = {}
    const end = this.#x + this.#width
    const headWidth = Math.min(widthOf(head, 500, size), this.#width * 0.55)
    const room = this.#width - headWidth - size
    let y = this.y + line.pad
    const first = y
    for (const { text, small, lang } of cells) {
      const cell: Setting = { size: small ? size * 0.66 : size, weight: small ? 500 : 800, colour, role: 'TD', lang }
      for (const it of wrapped(text, cell.weight ?? 500, cell.size, room)) {
        this.marks.push(this.#line(it, end, y + cell.size * (0.175 + ascent), cell, { group, atEnd: true }))
        y += cell.size * 1.35
      }
    }
    const heads = wrapped(head, 500, size, headWidth + 0.01)
    const names = heads.map((it, index) =>
      this.#line(it, this.#x, first + size * (0.175 + ascent + index * 1.35), { size, colour, role: 'TH' }, { group }),
    )
    // A reader meets the day before its hours.
    const cellsAt = this.marks.findIndex((it) => it.kind === 'text' && it.group === group)
    this.marks.splice(cellsAt, 0, ...names)
    y = Math.max(y, first + heads.length * size * 1.35) + line.pad
    this.marks.push(box(this.#x, y, this.#width, 0.3, line.colour))
    this.y = y + 0.3
  }

  /** What was set, so much further down. */
  moved(down: number): Mark[] {
    return this.marks.map((it) => (it.kind === 'text' ? { ...it, y: it.y + down } : it))
  }

  #line(text: string, x: number, y: number, it: Setting, where: { group: object; atEnd?: boolean }): Text {
    const { size, weight = 500, colour, role = 'P', lang } = it
    const { group, atEnd = false } = where
    const spaced = { size, weight, tracking: tracking(weight, size) * size }
    return { kind: 'text', text, x, y, ...spaced, colour, atEnd, role, group, ...(lang === undefined ? {} : { lang }) }
  }
}

/**
 * The largest of what fits: `lay` is asked with ever smaller shares of the sizes until it ends above `bottom`.
 * The smallest is taken where nothing fits.
 */
export function fitted<T extends { y: number }>(bottom: number, lay: (share: number) => T): T {
  for (let share = 1; share > 0.2; share -= 0.03) {
    const laid = lay(share)
    if (laid.y <= bottom) return laid
  }
  return lay(0.2)
}
