import { join } from 'node:path'
import { socialUrl } from '#content/urls.ts'
import { fileOf } from '../publisher/file-of.ts'
import type { Reader } from '../records/reader.ts'
import { socialPng } from '../social/draw.ts'
import { isWhole, pictureFile } from '../social/files.ts'
import { socialAt } from '../views/social/at.ts'
import { socialToken } from '../views/social/picture.ts'
import type { Item } from './inventory.ts'
import { readMaybe } from './read-maybe.ts'
import type { Snapshot } from './snapshot.ts'

/** The pictures for where pages are shared: as the site drew them, and drawn where it has not yet. */
export function socialPictures(read: Reader, { pages, folders }: Snapshot): Item[] {
  return pages.flatMap(({ url }): Item[] => {
    const facts = socialAt(read, url)
    if (facts === null) return []
    const token = socialToken(facts)
    const bytes = async () => {
      const kept = readMaybe(join(folders.social, pictureFile(token)))
      return kept && isWhole(kept) ? kept : socialPng(facts)
    }
    return [{ file: fileOf(socialUrl(url)), token, rank: 'asset', read: bytes }]
  })
}
