import { type Weight, weightOf } from '../analyser/fillers.ts'
import { type Word, wordOf } from '../analyser/words.ts'
import type { Thesaurus } from '../synonyms.ts'
import { isWord, type Matches, matchesOf } from './match.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a query as it is looked for. */
export interface Wanted {
  word: Word
  weight: Exclude<Weight, 'empty'>
  matches: Matches
}

/** How a query is read: what is looked for, and what was taken for a misspelling or for nothing at all. */
export interface Reading {
  wanted: Wanted[]
  corrected: { from: string; to: string }[]
  /** Words that nothing is known of. */
  unknown: string[]
}

/** Reads the words of a query: known ones, compounds of known ones, misspelt ones. */
export function resolve(words: readonly Word[], among: Vocabulary, thesaurus: Thesaurus): Reading {
  const saying = words.filter((it) => weightOf(it.text) !== 'empty')
  const asked = saying.length > 0 ? saying : words
  const reading: Reading = { wanted: [], corrected: [], unknown: [] }
  const want = (word: Word, matches: Matches) => {
    const weight = weightOf(word.text)
    reading.wanted.push({ word, weight: weight === 'empty' ? 'common' : weight, matches })
  }
  asked.forEach((word, at) => {
    const last = at === asked.length - 1
    const matches = matchesOf(word, among, last)
    const joined = neighbours(asked, at).flatMap((it) => [...wholeOnly(it, among)])
    for (const [entry, how] of joined) if (how > (matches.get(entry) ?? 0)) matches.set(entry, how)
    if (matches.size > 0 || thesaurus.knows(word) || weightOf(word.text) !== 'own') {
      want(word, matches)
      return
    }
    const meant = nearest(word, among, thesaurus)
    // One wrong letter is likelier than a compound nobody has written; two are not.
    const pieces = meant?.wrong === 1 ? null : piecesOf(word.text, among, thesaurus)
    if (pieces) {
      for (const piece of pieces) want(piece, matchesOf(piece, among, false))
    } else if (meant) {
      reading.corrected.push({ from: word.written, to: meant.word.written })
      want(meant.word, matchesOf(meant.word, among, last))
    } else reading.unknown.push(word.written)
  })
  if (reading.wanted.every((it) => it.weight === 'common')) for (const it of reading.wanted) it.weight = 'own'
  return reading
}

/** A word written together with its neighbours: `rør legger`, `helse fag arbeider`. */
function neighbours(words: readonly Word[], at: number): Word[] {
  const together = (from: number, to: number) =>
    from < 0 || to > words.length
      ? []
      : [
          wordOf(
            words
              .slice(from, to)
              .map((it) => it.written)
              .join(''),
          ),
        ]
  return [...together(at - 1, at + 1), ...together(at, at + 2), ...together(at - 1, at + 2)]
}

function wholeOnly(word: Word, among: Vocabulary): Matches {
  const found: Matches = new Map()
  for (const { entry } of [...among.byText(word.text), ...among.byStem(word.stem)]) found.set(entry, 0.95)
  return found
}

/** The words an unknown compound is made of, two or three, the most even first; null where there are none. */
function piecesOf(text: string, among: Vocabulary, thesaurus: Thesaurus): Word[] | null {
  const known = (it: string) => it.length >= 3 && (isWord(it, among) || thesaurus.knows(wordOf(it)))
  const joints = (it: string) => (/[se]$/.test(it) && it.length > 3 ? [it, it.slice(0, -1)] : [it])
  let best: { words: string[]; evenness: number } | null = null
  for (let at = 3; at <= text.length - 3; at++) {
    const first = joints(text.slice(0, at)).find(known)
    if (first === undefined) continue
    const rest = text.slice(at)
    const words = known(rest)
      ? [first, rest]
      : (twoOf(rest, known, joints) ?? []).length > 0
        ? [first, ...(twoOf(rest, known, joints) ?? [])]
        : null
    if (!words) continue
    const evenness = Math.min(...words.map((it) => it.length)) - words.length
    if (!best || evenness > best.evenness) best = { words, evenness }
  }
  return best?.words.map(wordOf) ?? null
}

function twoOf(
  text: string,
  known: (it: string) => boolean,
  joints: (it: string) => string[],
): [string, string] | null {
  for (let at = text.length - 3; at >= 3; at--) {
    const first = joints(text.slice(0, at)).find(known)
    if (first !== undefined && known(text.slice(at))) return [first, text.slice(at)]
  }
  return null
}

/** The word a misspelt one most likely is: the fewest wrong letters, then the same first letter, then the most used. */
function nearest(word: Word, among: Vocabulary, thesaurus: Thesaurus): { word: Word; wrong: number } | null {
  const candidates = [
    ...among.nearest(word.text).map((it) => ({ ...it, known: among.byText(it.text), use: 0 })),
    ...thesaurus.words.nearest(word.text).map((it) => ({ ...it, known: thesaurus.words.byText(it.text), use: 3 })),
  ].map(({ text, wrong, known, use }) => {
    const used = known.reduce((sum, it) => sum + it.entry.places.length, use)
    const same = text[0] === word.text[0] ? 0 : 0.5
    return { text, known, wrong, cost: wrong + same - Math.min(0.4, Math.log10(used + 1) / 10) }
  })
  const [best] = candidates.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
  if (!best) return null
  // Letters are folded one for one; a root in bokmål may be of another length.
  const entry = best.known[0]?.entry
  const { text } = best
  const written = entry && entry.written.length === entry.text.length ? entry.written.slice(0, text.length) : text
  return { word: wordOf(written), wrong: best.wrong }
}
