import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Item, StoredItem } from './inventory.ts'
import { readMaybe } from './read-maybe.ts'

const unpackers = { '.br': brotliDecompressSync, '.gz': gunzipSync } as const
const endings = ['.br', '.gz'] as const

/** Whether a file is a compressed copy of the one it stands beside. */
export function isCopy(file: string): boolean {
  return endings.some((it) => file.endsWith(it))
}

/** The file a copy stands beside. */
export function originalOf(copy: string): string {
  return copy.slice(0, -3)
}

/** The compressed copies that stand beside a file, each taken only if it unpacks to what the file is now. */
export function copiesOf(item: StoredItem, folder: string, there: ReadonlySet<string>): Item[] {
  return endings
    .filter((it) => there.has(item.file + it))
    .map((ending) => ({
      file: item.file + ending,
      token: item.token,
      rank: item.rank,
      optional: true,
      read: () => copyOf(item, join(folder, item.file + ending), unpackers[ending]),
    }))
}

function copyOf(item: StoredItem, path: string, unpack: (bytes: Buffer) => Buffer): Buffer | undefined {
  const copy = readMaybe(path)
  const original = item.read()
  try {
    return copy && original?.equals(unpack(copy)) ? copy : undefined
  } catch {
    return undefined
  }
}
