import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../publisher/assets.ts'
import { hashOf } from '../publisher/render.ts'
import { copiesOf } from './copies.ts'
import { readMaybe } from './read-maybe.ts'
import type { Snapshot } from './snapshot.ts'

/** What a file is, by when it goes in place: no page is there before what it needs and links to. */
export type Rank = 'asset' | 'page' | 'list'

/** One file of the export. */
export interface Item {
  /** Relative to the folder, with slashes. */
  file: string
  /** Another one where the bytes may be others: what the manifest remembers. */
  token: string
  rank: Rank
  /** The bytes the token stands for; undefined where they are not to be had just now. */
  read(): Buffer | undefined | Promise<Buffer | undefined>
  /** A compressed copy: left out where it is not one of the file as it is. */
  optional?: true
}

/** A file that is there to be read. */
export interface StoredItem extends Item {
  read(): Buffer | undefined
}

/** Everything the public folder gives an export, without reading any of it: pages, files of the build, media. */
export function inventoryOf(snapshot: Snapshot): Item[] {
  const { folders, assets, pages, view } = snapshot
  const there = new Set(existsSync(folders.public) ? filesIn(folders.public) : [])
  const media = view.every('media').flatMap(({ body }) => [body.original, ...('sizes' in body ? body.sizes : [])])
  return [
    ...assets.flatMap((file) => asIs(join(folders.public, file), file)),
    ...new Map(media.map(({ file }) => [file, asIs(join(folders.media, file), `media/${file}`)])).values(),
    ...pages.map((it) => page(it, snapshot)),
  ]
    .flat()
    .flatMap((it): Item[] => [it, ...copiesOf(it, folders.public, there)])
}

function page({ file, hash, list }: Snapshot['pages'][number], { folders, staged }: Snapshot): StoredItem {
  const name = staged.get(file)
  const sources = [join(folders.public, file), ...(name === undefined ? [] : [join(folders.staging, name)])]
  const read = () => {
    for (const source of sources) {
      const bytes = readMaybe(source)
      if (bytes && hashOf(bytes) === hash) return bytes
    }
    return undefined
  }
  return { file, token: hash, rank: list ? 'list' : 'page', read }
}

/** A file that nobody has the hash of: known by its size and its time. None where there is no such file. */
function asIs(path: string, file: string): StoredItem[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) return []
  return [{ file, token: `${stats.size}-${stats.mtimeMs}`, rank: 'asset', read: () => readMaybe(path) }]
}
