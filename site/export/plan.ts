import { isCopy, originalOf } from './copies.ts'
import type { Item, Rank } from './inventory.ts'
import { type Manifest, ownFolder } from './manifest.ts'

/** What an export has to do in a folder. */
export interface Plan {
  /** In the order in which they go in place. */
  write: Item[]
  /** Files of earlier exports that are no more. */
  remove: string[]
  /** Compressed copies that go before anything else: their file changes, and they would speak for the old one. */
  stale: string[]
  /** Files that stay, with their tokens. */
  keep: Record<string, string>
  /** Files no export wrote. */
  strangers: string[]
}

/**
 * @param present every file in the folder
 * @param manifest what earlier exports wrote
 */
export function planOf(items: readonly Item[], present: ReadonlySet<string>, manifest: Manifest): Plan {
  const unsure = new Set(manifest.underWay)
  const isUnchanged = ({ file, token }: Item) =>
    manifest.files[file] === token && present.has(file) && !unsure.has(file)
  const wanted = new Set(items.map((it) => it.file))
  const write = items.filter((it) => !isUnchanged(it))
  const written = new Set(write.map((it) => it.file))
  const own = [...present].filter((it) => Object.hasOwn(manifest.files, it) || unsure.has(it))
  const ours = new Set(own)
  const isStale = (it: string) => isCopy(it) && (written.has(it) || written.has(originalOf(it)))
  return {
    write: write.toSorted((a, b) => step(a, present) - step(b, present)),
    remove: own.filter((it) => !wanted.has(it) && !isStale(it)),
    stale: own.filter(isStale),
    keep: Object.fromEntries(items.filter(isUnchanged).map((it) => [it.file, it.token])),
    strangers: [...present].filter((it) => !ours.has(it) && !wanted.has(it)),
  }
}

/** As in publishing: what pages need, new pages, changed ones, and what lists them. A copy follows its file. */
function step({ file, rank, optional }: Item, present: ReadonlySet<string>): number {
  const steps: Record<Rank, number> = {
    asset: 0,
    page: present.has(optional ? originalOf(file) : file) ? 2 : 1,
    list: 3,
  }
  return steps[rank]
}

/** Whether a file of the folder is the export's own book-keeping. */
export function isOwn(file: string): boolean {
  return file.startsWith(`${ownFolder}/`)
}
