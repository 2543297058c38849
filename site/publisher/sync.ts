import { type Kind, kindNames } from '#content/kinds.ts'
import type { Gone } from '../records/held.ts'
import type { Refused, Taken } from '../records/intake.ts'
import type { View } from '../records/view.ts'
import { FeedUnavailable, type Pulled } from './feed.ts'

/** What the pulled records mean for the records the site holds. */
export interface Intake {
  put: Taken[]
  gone: Gone[]
  drop: { kind: Kind; id: string }[]
  refused: Refused[]
  /** True where this is all there is: what was refused before under another epoch means nothing any more. */
  whole: boolean
}

/** What the feed says last about one document. */
type Word = { sequence: number } & ({ taken: Taken } | { gone: Gone } | { refused: Refused })

/**
 * Sorts what was pulled. Of several words about a document the last counts; reading a change twice is harmless, and one
 * older than what is held is passed over. What does not parse leaves what is held (I1); of a listing of everything,
 * what is not in it is dropped. Addresses gone before stay gone, under sequence 0: they are none of the CMS's any more.
 * @throws FeedUnavailable when a new epoch lists no region while the site has some: a CMS with an empty database must not empty the site.
 */
export function sort(pulled: Pulled, view: View, refusedBefore: ReadonlySet<string> = new Set()): Intake {
  const words = new Map<string, Word>()
  for (const it of pulled.changed) hear(words, wordOf(it))
  for (const gone of pulled.gone) hear(words, { sequence: gone.sequence, gone })

  const intake: Intake = { put: [], gone: [], drop: [], refused: [], whole: pulled.whole }
  for (const word of words.values()) {
    if ('refused' in word) intake.refused.push(word.refused)
    else if (!pulled.whole && !refusedBefore.has(keyOf(word)) && !isNew(word, view)) continue
    else if ('taken' in word) intake.put.push(word.taken)
    else intake.gone.push(word.gone)
  }
  if (pulled.whole) {
    intake.drop = unlisted(view, words, intake)
    intake.gone.push(...goneBefore(view, words))
  }
  return intake
}

function goneBefore(view: View, listed: ReadonlyMap<string, Word>): Gone[] {
  const gone = kindNames.flatMap((kind) => view.everyGone(kind))
  return gone
    .filter((it) => it.sequence > 0 && !listed.has(`${it.kind} ${it.id}`))
    .map((it) => ({ ...it, sequence: 0 }))
}

function wordOf(it: Taken | { refused: Refused }): Word {
  if ('refused' in it) return { sequence: it.refused.sequence, refused: it.refused }
  return { sequence: it.held.sequence, taken: it }
}

function hear(words: Map<string, Word>, word: Word): void {
  const key = keyOf(word)
  const before = words.get(key)
  if (!before || before.sequence <= word.sequence) words.set(key, word)
}

function keyOf(word: Word): string {
  const { kind, id } = 'taken' in word ? word.taken.held : 'gone' in word ? word.gone : word.refused
  return `${kind} ${id}`
}

function isNew(word: Exclude<Word, { refused: Refused }>, view: View): boolean {
  const { kind, id } = 'taken' in word ? word.taken.held : word.gone
  const before = view.held(kind, id) ?? view.gone(kind, id)
  return before === undefined || before.sequence < word.sequence
}

function unlisted(view: View, listed: ReadonlyMap<string, Word>, intake: Intake): { kind: Kind; id: string }[] {
  const regions = intake.put.some((it) => it.held.kind === 'region')
  if (!regions && view.every('region').length > 0) {
    throw new FeedUnavailable(
      'the CMS lists no region any more: the site keeps what it has. Publish the regions, or empty the data folder to start over.',
    )
  }
  return [...view.everyHeld()].filter((it) => !listed.has(`${it.kind} ${it.id}`))
}
