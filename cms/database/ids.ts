// The web's randomness: the admin makes ids too.
const random = [...crypto.getRandomValues(new Uint8Array(8))].map((it) => it.toString(16).padStart(2, '0'))
const process5 = random.slice(0, 5).join('')
let counter = Number.parseInt(random.slice(5).join(''), 16)

/**
 * A new document id in the layout of MongoDB's ObjectId (time, process, counter), as 24 hexadecimal digits:
 * the same on every database, so content can move between them.
 */
export function newId(): string {
  counter = (counter + 1) % 0x1000000
  const seconds = Math.floor(Date.now() / 1000)
  return seconds.toString(16).padStart(8, '0') + process5 + counter.toString(16).padStart(6, '0')
}
