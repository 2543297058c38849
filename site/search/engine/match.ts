import { commonHeads, weightOf } from '../analyser/fillers.ts'
import { unspelled } from '../analyser/fold.ts'
import { partOf, type Word, wordOf } from '../analyser/words.ts'
import type { Entry, Known, Vocabulary } from './vocabulary.ts'

/** How well an entry fits a word that was asked for, from 0 to 1. DESIGN.md says why each is what it is. */
export const fit = {
  whole: 1,
  /** `kokk` for `kokkfaget`. */
  short: 0.98,
  stem: 0.95,
  /** The first part of a compound whose rest is a word too. */
  first: 0.85,
  /** The last part of one. */
  last: 0.75,
  /** The beginning of the word that is being written. */
  begun: 0.6,
  /** `sveisekurs` for `sveis`. */
  headless: 0.9,
  /** A beginning or an end, and the rest is no word we know. */
  part: 0.3,
  /** `maling` where `måling` was asked for; and the other way round, where æ, ø and å may be missing on the keyboard. */
  otherLetters: 0.4,
  noLetters: 0.97,
} as const

/** How many words with one beginning or end are looked at. */
const mostAlike = 500

export type Matches = Map<Entry, number>

/**
 * The entries that fit a word, and how well.
 * @param last whether it is the last word of the query, which may be half written
 */
export function matchesOf(word: Word, among: Vocabulary, last: boolean): Matches {
  const found: Matches = new Map()
  whole(word, among, 1, found)
  if (/\d/.test(word.text)) {
    if (word.text.length >= 4)
      for (const it of among.startingWith(word.text, mostAlike)) all(among.byText(it), fit.begun, found)
    return found
  }
  parts(word.text, among, last, 1, found)
  for (const [form, share] of otherForms(word)) parts(form, among, false, share, found)
  const spelled = unspelled(word.text)
  if (spelled !== null) {
    const other = wordOf(spelled)
    whole(other, among, fit.stem, found)
    parts(other.text, among, last, fit.stem, found)
  }
  for (const rest of withoutHead(word.text)) {
    whole(partOf(rest), among, fit.headless, found)
    if (rest.length > 3) parts(rest, among, false, fit.headless, found)
    if (found.size > 0) break
  }
  return settled(word, found)
}

/** Letters that are typed only by who means them. */
const ownLetters = /[æøåäö]/

/**
 * What is left when all was gathered: guesses only where there is nothing better, and words written with other letters
 * after those written as they were asked for.
 */
function settled(word: Word, found: Matches): Matches {
  const best = Math.max(...found.values())
  const meant = ownLetters.test(word.written)
  const core = word.written.length === word.text.length ? word.written.slice(0, Math.max(3, word.stem.length)) : ''
  for (const [entry, how] of found) {
    if (best >= fit.last && how <= fit.part) found.delete(entry)
    else if (core !== '' && entry.written.length === entry.text.length && !entry.written.includes(core))
      found.set(entry, how * (meant ? fit.otherLetters : fit.noLetters))
  }
  return found
}

/** Whether a word is one: in the index as it is or by its stem. */
export function isWord(text: string, among: Vocabulary): boolean {
  if (among.byText(text).length > 0) return true
  const part = partOf(text)
  return weightOf(part) === 'common' || among.byStem(part.stem).length > 0
}

/** What is left of a compound when what most courses are is taken off its end. */
export function withoutHead(text: string): string[] {
  for (const head of commonHeads) {
    const rest = text.slice(0, -head.length)
    if (rest.length < 3 || !text.endsWith(head)) continue
    return /[se]$/.test(rest) && rest.length > 3 ? [rest, rest.slice(0, -1)] : [rest]
  }
  return []
}

function whole(word: Word, among: Vocabulary, share: number, found: Matches): void {
  for (const { entry, short } of among.byText(word.text)) keep(entry, share * (short ? fit.short : fit.whole), found)
  all(among.byStem(word.stem), share * fit.stem, found)
}

function parts(text: string, among: Vocabulary, last: boolean, share: number, found: Matches): void {
  if (text.length >= (last ? 2 : 3))
    for (const it of among.startingWith(text, mostAlike)) {
      if (it === text) continue
      const proven = text.length >= 3 && isRest(it.slice(text.length), among)
      const how = proven
        ? fit.first
        : last
          ? fit.begun * Math.sqrt(text.length / it.length)
          : text.length > 3
            ? fit.part
            : 0
      all(among.byText(it), share * how, found)
    }
  if (text.length >= 4)
    for (const it of among.endingWith(text, mostAlike)) {
      if (it === text) continue
      const proven = isBeginning(it.slice(0, -text.length), among)
      all(among.byText(it), share * (proven ? fit.last : text.length > 4 ? fit.part : 0), found)
    }
}

/** What may follow the first part of a compound: a word, perhaps after the letter that joins them. */
function isRest(rest: string, among: Vocabulary): boolean {
  if (rest.length < 3) return false
  return isWord(rest, among) || (/^[se]/.test(rest) && rest.length > 3 && isWord(rest.slice(1), among))
}

function isBeginning(beginning: string, among: Vocabulary): boolean {
  if (beginning.length < 2) return false
  return (
    isWord(beginning, among) ||
    (/[se]$/.test(beginning) && beginning.length > 3 && isWord(beginning.slice(0, -1), among))
  )
}

/** Other forms of a word that stand inside compounds: `arbeidar` in `fagarbeider`, `sveising` in `sveisefaget`. */
function otherForms({ text, stem }: Word): [form: string, share: number][] {
  if (stem.length < 4 || stem === text) return []
  const agent = `${stem}er`
  return agent === text
    ? [[stem, 0.8]]
    : [
        [agent, 0.95],
        [stem, 0.8],
      ]
}

function all(known: readonly Known[], how: number, found: Matches): void {
  for (const { entry } of known) keep(entry, how, found)
}

function keep(entry: Entry, how: number, found: Matches): void {
  if (how > (found.get(entry) ?? 0)) found.set(entry, how)
}
