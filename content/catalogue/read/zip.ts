/**
 * The bytes that the parts of a ZIP file say they come to, added up from its central directory (APPNOTE 4.3.12);
 * infinity where there is none to be found.
 */
export function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The end record is the last thing in the file, but for a comment of at most 64 KB.
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    return sum(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true))
  }
  return Number.POSITIVE_INFINITY
}

function sum(view: DataView, start: number, entries: number): number {
  let total = 0
  let at = start
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return Number.POSITIVE_INFINITY
    total += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}
