import sharp from 'sharp'

/** Pixels a side of the squares of which a picture's fingerprint says the colour. */
export const side = 16

/** The mean colour of each square of a picture: what two pictures are held against each other by. */
export interface Squares {
  /** Three bytes a square, row by row. */
  colours: Buffer
  columns: number
  rows: number
}

/** How alike two pictures are to be. */
export interface Tolerance {
  /** How far a square’s colours may lie apart, of 255: a full stop moves its square by two, a letter by five. */
  apart: number
  /** The share of squares that may lie further apart. */
  share: number
}

/** Drawn by the same browser: every letter is where it was. */
export const exact: Tolerance = { apart: 1, share: 0 }
/** Drawn by another version of it, which smooths letters in another way: the same layout and colours. */
export const alike: Tolerance = { apart: 12, share: 0.002 }

/** @param picture in any format */
export async function squaresOf(picture: Buffer): Promise<Squares> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const [columns, rows] = [Math.ceil(info.width / side), Math.ceil(info.height / side)]
  const colours = Buffer.alloc(columns * rows * 3)
  const sums = new Float64Array(columns * 3)
  for (let row = 0; row < rows; row++) {
    sums.fill(0)
    const to = Math.min((row + 1) * side, info.height)
    for (let y = row * side; y < to; y++)
      for (let x = 0; x < info.width; x++) {
        const [from, at] = [(y * info.width + x) * 3, Math.floor(x / side) * 3]
        for (let colour = 0; colour < 3; colour++)
          sums[at + colour] = (sums[at + colour] ?? 0) + (data[from + colour] ?? 0)
      }
    for (let column = 0; column < columns; column++) {
      const pixels = (to - row * side) * (Math.min((column + 1) * side, info.width) - column * side)
      for (let colour = 0; colour < 3; colour++)
        colours[(row * columns + column) * 3 + colour] = Math.round((sums[column * 3 + colour] ?? 0) / pixels)
    }
  }
  return { colours, columns, rows }
}

/** As a picture without loss, one pixel a square: WebP. */
export function pack({ colours, columns, rows }: Squares): Promise<Buffer> {
  return sharp(colours, { raw: { width: columns, height: rows, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer()
}

export async function unpack(packed: Buffer): Promise<Squares> {
  const { data, info } = await sharp(packed).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { colours: data, columns: info.width, rows: info.height }
}

/** Where two pictures differ by more than is tolerated: columns and rows of the squares; empty where they are alike. */
export function differing(kept: Squares, now: Squares, { apart, share }: Tolerance): { column: number; row: number }[] {
  const [columns, rows] = [Math.max(kept.columns, now.columns), Math.max(kept.rows, now.rows)]
  const all = Array.from({ length: columns * rows }, (_, it) => ({
    column: it % columns,
    row: Math.floor(it / columns),
  }))
  const found = all.filter((it) => distance(kept, now, it) > apart)
  return found.length > share * all.length ? found : []
}

/** As far as can be where only one of the pictures has the square. */
function distance(kept: Squares, now: Squares, at: { column: number; row: number }): number {
  const [a, b] = [colourAt(kept, at), colourAt(now, at)]
  return a && b ? Math.max(...a.map((it, nth) => Math.abs(it - (b[nth] ?? 0)))) : 255
}

function colourAt({ colours, columns, rows }: Squares, { column, row }: { column: number; row: number }) {
  if (column >= columns || row >= rows) return null
  const from = (row * columns + column) * 3
  return [...colours.subarray(from, from + 3)]
}
