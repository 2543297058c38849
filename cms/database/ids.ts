import { randomBytes } from 'node:crypto'

const process5 = randomBytes(5).toString('hex')
let counter = randomBytes(3).readUIntBE(0, 3)

/**
 * A new document id in the layout of MongoDB's ObjectId (time, process, counter), as 24 hexadecimal digits:
 * the same on every database, so content can move between them.
 */
export function newId(): string {
  counter = (counter + 1) % 0x1000000
  const seconds = Math.floor(Date.now() / 1000)
  return seconds.toString(16).padStart(8, '0') + process5 + counter.toString(16).padStart(6, '0')
}
