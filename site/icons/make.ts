/**
 * Makes the icons of the site that cannot be drawings, from the door of favicon.svg, into site/static.
 * Run by hand when the door or its colours change: node site/icons/make.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const folder = new URL('../static/', import.meta.url)
const tab = readFileSync(new URL('favicon.svg', folder), 'utf8')

/**
 * The door in the wall of the common paint, for screens of telephones: they show a square, round its corners, or cut a
 * circle out of it, of which four fifths of the width are safe.
 * @param share how much of the square's height the door has
 */
function inWall(share: number): string {
  const height = 38 / share
  // The drawing is 28 wide, but leaf and opening together stand from 2 to 26.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${14 - height / 2} ${19 - height / 2} ${height} ${height}"><path fill="#172a34" d="M-100-100h300v300h-300z"/><path fill="#ffdf94" d="M10 2h16v32H10z"/><path fill="none" stroke="#fff" stroke-width="2" d="M10 34V2h16v32M0 34h28"/><path fill="#35535f" stroke="#fff" stroke-width="1.6" stroke-linejoin="round" d="M10 2 2 .5v36.8L10 34z"/><path fill="#fff" d="M3.9 18h1.6v3.4H3.9z"/></svg>`
}

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 38 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

/** An .ico with one picture in it, as PNG: what browsers ask for that know no SVG, and programs that never read the page. */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, picture])
}

const made = {
  'favicon.ico': ico(await png(tab, 32), 32),
  'apple-touch-icon.png': await png(inWall(0.66), 180),
  'icon-192.png': await png(inWall(0.66), 192),
  'icon-512.png': await png(inWall(0.66), 512),
  'icon-maskable-512.png': await png(inWall(0.5), 512),
}
for (const [name, bytes] of Object.entries(made)) writeFileSync(new URL(name, folder), bytes)
