import type { Localized } from '#content/locale.ts'
import type { Prose, ProseInline } from '#content/prose.ts'
import { weightOf } from './analyser/fillers.ts'
import { type Word, wordsOf } from './analyser/words.ts'

/** A text that is not a course: a news item, or an information page. */
export interface OtherText {
  title: Localized<string>
  summary: Localized<string>
  body: Localized<Prose> | null
}

/** The words of a document, kept as long as the document is. */
const read = new WeakMap<OtherText, { title: Word[]; rest: Word[] }>()

/** A part of a word from here on says something of its own: `kurs` in `norskkurs`. */
const shortestPart = 4

/**
 * The documents in which every word of a query that says something stands, also as the beginning or a part of a word;
 * those that have them in the title first, else in the order given. None where the query says nothing.
 */
export function alsoFound<It extends OtherText>(documents: readonly It[], query: string): It[] {
  const all = wordsOf(query).words
  const own = all.filter((it) => weightOf(it.text) === 'own')
  if (own.length === 0) return []
  return documents
    .map((it) => ({ it, misses: missesOf(it, own) }))
    .filter(({ misses }) => misses !== null)
    .toSorted((a, b) => (a.misses ?? 0) - (b.misses ?? 0))
    .map(({ it }) => it)
}

/** How many of the words the title lacks; null where the document lacks one altogether. */
function missesOf(document: OtherText, wanted: readonly Word[]): number | null {
  const { title, rest } = wordsOfText(document)
  let misses = 0
  for (const word of wanted) {
    if (title.some((it) => fits(it, word))) continue
    if (!rest.some((it) => fits(it, word))) return null
    misses += 1
  }
  return misses
}

function fits(there: Word, wanted: Word): boolean {
  if (there.stem === wanted.stem) return true
  return wanted.text.length >= shortestPart && there.text.includes(wanted.text)
}

function wordsOfText(document: OtherText): { title: Word[]; rest: Word[] } {
  const known = read.get(document)
  if (known) return known
  const bodies = document.body === null ? [] : values(document.body).map(plain)
  const made = {
    title: values(document.title).flatMap((it) => wordsOf(it).words),
    rest: [...values(document.summary), ...bodies].flatMap((it) => wordsOf(it).words),
  }
  read.set(document, made)
  return made
}

function values<T>(text: Localized<T>): T[] {
  return Object.values(text).filter((it) => it !== undefined)
}

function plain(prose: Prose): string {
  return prose
    .map((block) => (block.type === 'list' ? block.items.map(written).join(' ') : written(block.children)))
    .join(' ')
}

function written(inline: readonly ProseInline[]): string {
  return inline.map((it) => (it.type === 'text' ? it.text : it.type === 'link' ? written(it.children) : ' ')).join('')
}
