import sharp from 'sharp'
import { side } from './squares.ts'

const gap = 12

/** Half as wide and high: text can still be read. */
export async function half(picture: Buffer): Promise<Buffer> {
  const { width } = await sharp(picture).metadata()
  return sharp(picture)
    .resize(Math.ceil(width / 2))
    .png()
    .toBuffer()
}

/**
 * What a person looks at: how a page was meant to look, how it does, and where it is another.
 * @param kept half as large as the page, as it is kept
 * @param now the page as it is
 * @returns the three beside each other, half as large: WebP
 */
export async function beside(kept: Buffer, now: Buffer, where: { column: number; row: number }[]): Promise<Buffer> {
  const small = await half(now)
  const [before, after] = await Promise.all([kept, small].map((it) => sharp(it).metadata()))
  if (!before || !after) throw new Error('A picture has no size.')
  const size = side / 2
  const boxes = where.map(
    ({ column, row }) => `<rect x="${column * size}" y="${row * size}" width="${size}" height="${size}"/>`,
  )
  const marks = `<svg xmlns="http://www.w3.org/2000/svg" width="${after.width}" height="${after.height}"><g fill="#f0f" fill-opacity="0.6">${boxes.join('')}</g></svg>`
  const second = before.width + gap
  const third = second + after.width + gap
  const height = Math.max(before.height, after.height)
  return sharp({ create: { width: third + after.width, height, channels: 3, background: '#808080' } })
    .composite([
      { input: kept, left: 0, top: 0 },
      { input: small, left: second, top: 0 },
      { input: small, left: third, top: 0 },
      { input: Buffer.from(marks), left: third, top: 0 },
    ])
    .webp({ quality: 80 })
    .toBuffer()
}
