import { inflateSync } from 'node:zlib'

/** One table of a font, as a WOFF file lists it: 20 bytes each, after 44 of its own. */
interface Table {
  tag: number
  checksum: number
  bytes: Buffer
}

/**
 * The font in a WOFF file as it was before it was packed (W3C WOFF 1.0). What draws PDFs would unpack each table again
 * for each letter, in JavaScript.
 */
export function unwoff(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index): Table => {
    const entry = 44 + index * 20
    const [offset, packed, length] = [4, 8, 12].map((it) => woff.readUInt32BE(entry + it))
    const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
    const bytes = packed === length ? stored : inflateSync(stored)
    return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), bytes }
  })
  const header = Buffer.alloc(12 + tables.length * 16)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(tables.length, 4)
  let at = header.length
  const bodies = tables.map(({ tag, checksum, bytes }, index) => {
    const entry = 12 + index * 16
    for (const [offset, value] of [tag, checksum, at, bytes.length].entries())
      header.writeUInt32BE(value, entry + offset * 4)
    const body = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(body)
    at += body.length
    return body
  })
  return Buffer.concat([header, ...bodies])
}
