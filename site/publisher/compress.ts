import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CopyEnding } from './copies.ts'

/** How hard to try: `thorough` takes some 70 ms for a page of 20 kB, `quick` 3 ms, and makes it a seventh larger. */
export type Effort = 'thorough' | 'quick'

const levels = { thorough: { br: 11, gz: 9 }, quick: { br: 5, gz: 6 } } as const

/** A copy that saves less than this part of the file is not worth keeping. */
const leastSaved = 0.05

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The copies of a text, in libuv's threads: the process answers visitors meanwhile. None where they would save nothing. */
export async function compress(bytes: Buffer, effort: Effort): Promise<Map<CopyEnding, Buffer>> {
  const { br, gz } = levels[effort]
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: br,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const made: [CopyEnding, Buffer][] = [
    ['.br', await brotli(bytes, { params })],
    ['.gz', await gzipped(bytes, { level: gz })],
  ]
  return new Map(made.filter(([, it]) => it.length < bytes.length * (1 - leastSaved)))
}
