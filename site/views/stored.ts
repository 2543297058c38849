import { reader } from '#site/records/reader.ts'
import { open } from './open.ts'
import type { Framed } from './screens.ts'

/** What the page stored at an address shows; null where it is none: not there, or only a way to elsewhere. */
export function storedAt(url: URL): { it: Framed; origin: string } | null {
  const opened = open(reader(), url)
  return opened.screen === 'redirect' || opened.status !== 200 ? null : { it: opened, origin: url.origin }
}
