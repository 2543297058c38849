import { createHash } from 'node:crypto'
import { lstatSync, type Stats } from 'node:fs'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { type CopyEnding, hasCopies, isCopyOf } from '../publisher/copies.ts'
import { contentType, isText } from './content-types.ts'
import type { Header } from './headers.ts'
import type { Encoding } from './negotiate.ts'

/** One form of a file, ready to be sent. Headers are flat lists, names and values in turn, as `writeHead` takes them fastest. */
export interface Representation {
  bytes: Buffer
  /** Strong, from the bytes of this form. */
  etag: string
  /** Headers of an answer with the bytes. */
  whole: string[]
  /** Headers of 304. */
  unchanged: string[]
}

/** A file of the public folder as it is kept in memory. */
export interface KeptFile {
  path: string
  identity: Representation
  br: Representation | undefined
  gzip: Representation | undefined
  /** 404 and 410 for the pages that say so, however they are asked for. */
  status: 200 | 404 | 410
  /** What it takes in memory, about, in bytes. */
  weight: number
  /** Which file this was: a rename gives another. */
  stamp: string
  /** When it was last seen to be that file, in milliseconds of `performance.now()`. */
  seen: number
  /** Asked for since the shelf was last tidied. */
  used: boolean
}

const forGood = 'public, max-age=31536000, immutable'
/** To be asked for anew each time, which a tag makes cheap. */
export const askAnew = 'no-cache'

/** How often a file that changes while it is read is read again. */
const mostTries = 3

/**
 * Reads a file of the public folder with its compressed copies. Undefined where there is none: a folder is none, nor is
 * a link, nor what is behind a folder that is one: the publisher makes none, so they may lead anywhere.
 * @param file relative to `root`, with slashes
 */
export async function readKept(root: string, file: string, always: Header): Promise<KeptFile | undefined> {
  const path = join(root, file)
  for (let tries = 0; tries < mostTries; tries++) {
    const seen = performance.now()
    const stats = await lstat(path).catch(() => undefined)
    if (!stats?.isFile() || !(await isWithin(root, path))) return undefined
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes) continue
    const [br, gz] = hasCopies(file, bytes.length)
      ? await Promise.all([readCopy(path, '.br', stats), readCopy(path, '.gz', stats)])
      : []
    // Copies are removed before their file is replaced: while the file is the same, so is what they are copies of.
    if (stampOf(path) !== stampFrom(stats)) continue
    const whole = (it: Buffer, encoding: Encoding) => represent(file, it, encoding, always)
    return {
      path,
      identity: whole(bytes, 'identity'),
      br: br && whole(br, 'br'),
      gzip: gz && whole(gz, 'gzip'),
      status: file === '404.html' ? 404 : file === '410.html' ? 410 : 200,
      weight: bytes.length + (br?.length ?? 0) + (gz?.length ?? 0) + 4096,
      stamp: stampFrom(stats),
      seen,
      used: true,
    }
  }
  return undefined
}

/** What tells a file from the one that had its name before; undefined where there is no file. */
export function stampOf(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? stampFrom(stats) : undefined
  } catch {
    return undefined
  }
}

function stampFrom(stats: Stats): string {
  return `${stats.ino} ${stats.mtimeMs} ${stats.size}`
}

async function isWithin(root: string, path: string): Promise<boolean> {
  try {
    const [from, folder] = await Promise.all([realpath(root), realpath(dirname(path))])
    return folder + sep === from + dirname(path).slice(root.length) + sep
  } catch {
    return false
  }
}

async function readCopy(path: string, ending: CopyEnding, file: Stats): Promise<Buffer | undefined> {
  const stats = await lstat(path + ending).catch(() => undefined)
  if (!stats || !isCopyOf(stats, file)) return undefined
  return readFile(path + ending).catch(() => undefined)
}

function represent(file: string, bytes: Buffer, encoding: Encoding, always: Header): Representation {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const common = [
    ...Object.entries(always).flat(),
    'cache-control',
    file.startsWith('_astro/') ? forGood : askAnew,
    'etag',
    etag,
    ...(isText(file) ? ['vary', 'accept-encoding'] : []),
  ]
  const type = ['content-type', contentType(file)]
  const form = encoding === 'identity' ? [] : ['content-encoding', encoding]
  const whole = [...common, ...type, ...form, 'content-length', String(bytes.length)]
  return { bytes, etag, whole, unchanged: common }
}
