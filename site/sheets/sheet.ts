/**
 * A sheet to print, laid out in the millimetres of an A4 page. A3 is the same sheet made larger: the sizes of paper have
 * one shape. It is drawn as SVG for the screen and the printer (components/Sheet.astro) and as PDF (pdf.ts).
 */
export interface Sheet {
  title: string
  /** `lang` of the text. */
  lang: string
  marks: Mark[]
}

export const sheetWidth = 210
export const sheetHeight = 297

/** Office printers leave this much of the paper white. */
export const edge = 9

export type Mark = Text | Shape

export type Weight = 500 | 800

/** A line of text. */
export interface Text {
  kind: 'text'
  text: string
  /** Where it begins; where it ends for `atEnd`. */
  x: number
  /** The base line. */
  y: number
  /** Size of the letters. */
  size: number
  weight: Weight
  /** Added between letters. */
  tracking: number
  colour: string
  atEnd: boolean
  /** Where it is another than the sheet's. */
  lang?: string
  /** What it is for those who have the sheet read to them. */
  role: Role
  /** Lines of one paragraph, and cells of one row, share one. */
  group: object
}

export type Role = 'H1' | 'H2' | 'P' | 'TH' | 'TD'

/** A drawn shape, as SVG path data from the sheet's upper left corner. */
export interface Shape {
  kind: 'shape'
  path: string
  /** Where the path's own corner is, and how much it is made larger. */
  at: { x: number; y: number; scale: number }
  fill: string | null
  stroke: { colour: string; width: number } | null
  /** Said instead of the drawing; null for decoration. */
  says: string | null
}

export function shape(path: string, fill: string, at: Partial<Shape['at']> = {}): Shape {
  return { kind: 'shape', path, at: { x: 0, y: 0, scale: 1, ...at }, fill, stroke: null, says: null }
}

/** A line along a path. @param width in the units of the path */
export function outline(path: string, colour: string, width: number, at: Partial<Shape['at']> = {}): Shape {
  return { ...shape(path, colour, at), fill: null, stroke: { colour, width } }
}

export function box(x: number, y: number, width: number, height: number, fill: string): Shape {
  return shape(`M${x} ${Number(y.toFixed(2))}h${width}v${height}h${-width}z`, fill)
}
