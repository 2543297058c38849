import { type Weight, weightOf } from '../analyser/fillers.ts'
import { partOf, type Word, wordOf } from '../analyser/words.ts'
import type { Thesaurus } from '../synonyms.ts'
import { isWord, type Matches, matchesOf } from './match.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a query as it is looked for. */
export interface Wanted {
  word: Word
  weight: Exclude<Weight, 'empty'>
  matches: Matches
  /** The words it is made of; null for most. Of a word that nothing is known of, the part that something is. */
  pieces: readonly Word[] | null
}

/** A word of so many letters may well be a compound. */
const longWord = 9
/** One of so many is short. */
const shortWord = 5

/** How a query is read: what is looked for, and what was taken for a misspelling or for nothing at all. */
export interface Reading {
  wanted: Wanted[]
  corrected: { from: string; to: string }[]
  /** Words that nothing is known of. */
  unknown: string[]
}

/** Reads the words of a query: known ones, compounds of known ones, misspelt ones. */
export function resolve(words: readonly Word[], among: Vocabulary, thesaurus: Thesaurus): Reading {
  const saying = words.filter((it) => weightOf(it) !== 'empty')
  const asked = saying.length > 0 ? saying : words
  const reading: Reading = { wanted: [], corrected: [], unknown: [] }
  const want = (word: Word, matches: Matches, pieces: Word[] | null = null) => {
    const weight = isLevelWord(word, asked) ? 'common' : weightOf(word)
    reading.wanted.push({ word, weight: weight === 'empty' ? 'common' : weight, matches, pieces })
  }
  asked.forEach((word, at) => {
    const last = at === asked.length - 1
    const matches = saying.length > 0 ? matchesOf(word, among, last) : wholeOnly(word, among)
    const joined = neighbours(asked, at).flatMap((it) => [...wholeOnly(it, among)])
    for (const [entry, how] of joined) if (how > (matches.get(entry) ?? 0)) matches.set(entry, how)
    if (matches.size > 0 || thesaurus.knows(word) || weightOf(word) !== 'own') {
      want(word, matches, word.text.length >= longWord ? piecesOf(word, among, thesaurus) : null)
      return
    }
    const meant = nearest(word, among, thesaurus)
    // One wrong letter is likelier than a compound nobody has written; two are not.
    const pieces = meant?.wrong === 1 ? null : piecesOf(word, among, thesaurus)
    if (pieces) {
      for (const piece of pieces) want(piece, matchesOf(piece, among, false))
    } else if (meant) {
      reading.corrected.push({ from: word.written, to: meant.word.written })
      want(meant.word, matchesOf(meant.word, among, last))
    } else {
      reading.unknown.push(word.written)
      const end = knownEnd(word.text, among)
      if (end) want(word, new Map(), [end])
    }
  })
  for (const least of ['manner', 'common'] as const) {
    if (reading.wanted.some((it) => it.weight === 'own')) break
    for (const it of reading.wanted) if (it.weight === least) it.weight = 'own'
  }
  return reading
}

/** `nivå 2`: the number says it, and many titles have only that. */
function isLevelWord(word: Word, asked: readonly Word[]): boolean {
  return word.text === 'niva' && /^\d$/.test(asked[asked.indexOf(word) + 1]?.text ?? '')
}

/** The longest end of an unknown word that is a word by itself, or the longest beginning. */
function knownEnd(text: string, among: Vocabulary): Word | null {
  for (let length = text.length - 3; length >= 5; length--)
    for (const part of [text.slice(-length), text.slice(0, length)])
      if (among.byText(part).length > 0 && weightOf(partOf(part)) === 'own') return partOf(part)
  return null
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
function piecesOf({ text, written }: Word, among: Vocabulary, thesaurus: Thesaurus): Word[] | null {
  const known = (it: string) => it.length >= 3 && (isWord(it, among) || thesaurus.knows(partOf(it)))
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
  if (!best) return null
  // As it was written where letters were folded one for one: `kjøle` is not `kjole`.
  const source = written.length === text.length ? written : text
  const pieces = best.words.map((it) => wordOf(source.slice(text.indexOf(it), text.indexOf(it) + it.length)))
  const saying = pieces.filter((it) => weightOf(it) !== 'empty')
  return saying.length > 0 ? saying : pieces
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

/** The first letter of a short word is hardly ever wrong: `grus` is not `rus`. It may have changed places. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/** The word a misspelt one most likely is: the fewest wrong letters, then the same first letter, then the most used. */
function nearest(word: Word, among: Vocabulary, thesaurus: Thesaurus): { word: Word; wrong: number } | null {
  const candidates = [
    ...among.nearest(word.text).map((it) => ({ ...it, known: among.byText(it.text), use: 0 })),
    ...thesaurus.words.nearest(word.text).map((it) => ({ ...it, known: thesaurus.words.byText(it.text), use: 3 })),
  ]
    .filter(({ text }) => word.text.length > shortWord || beginsAlike(text, word.text))
    .map(({ text, wrong, known, use }) => {
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
