/** Text from bytes, as files about courses come: UTF-8 or UTF-16 with a mark, UTF-8 without, else Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What Excel on Windows saves as CSV; what is not UTF-8 is this in practice. Every byte has a meaning in it.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
