import { join } from 'node:path'
import { socialUrl } from '#content/urls.ts'
import { fileOf } from '../publisher/file-of.ts'
import type { Reader } from '../records/reader.ts'
import { socialPng } from '../social/draw.ts'
import { isWhole, pictureFile } from '../social/files.ts'
import { socialAt } from '../views/social/at.ts'
import type { SocialFacts } from '../views/social/facts.ts'
import { socialToken } from '../views/social/picture.ts'
import type { Item } from './inventory.ts'
import { readMaybe } from './read-maybe.ts'
import type { Snapshot } from './snapshot.ts'

/** Drawn by this process, by their tokens: an export that waits for a publish to end asks for them again. */
const drawn = new Map<string, Buffer>()
/** Some 12 MB. */
const mostKept = 256

/** The pictures for where pages are shared: as the site drew them, and drawn where it has not yet. */
export function socialPictures(read: Reader, { pages, folders }: Snapshot): Item[] {
  return pages.flatMap(({ url }): Item[] => {
    const facts = socialAt(read, url)
    if (facts === null) return []
    const token = socialToken(facts)
    const bytes = async () => {
      const kept = readMaybe(join(folders.social, pictureFile(token)))
      return kept && isWhole(kept) ? kept : drawnOnce(token, facts)
    }
    return [{ file: fileOf(socialUrl(url)), token, rank: 'asset', read: bytes }]
  })
}

async function drawnOnce(token: string, facts: SocialFacts): Promise<Buffer> {
  const bytes = drawn.get(token) ?? (await socialPng(facts))
  drawn.set(token, bytes)
  const [oldest] = drawn.keys()
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest)
  return bytes
}
