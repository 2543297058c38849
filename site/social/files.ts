/** The file of a picture, in the folder of pictures. */
export function pictureFile(token: string): string {
  return `${token}.png`
}

const begins = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const ends = Buffer.from('IEND')

/** Whether these are all the bytes of a PNG: a power cut may have left fewer. */
export function isWhole(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(begins) && bytes.subarray(-8, -4).equals(ends)
}
