import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { inBokmal } from './written-standards.ts'

/** A word of a text, as it is indexed and as it is asked for. */
export interface Word {
  /** As it was written, in lower case. */
  written: string
  /** Folded, in bokmål, with roman numbers as figures. */
  text: string
  stem: string
}

const roman: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6' }
/** Those that are nothing else in lower case. */
const lowRoman: Record<string, string> = { ii: '2', iii: '3', iv: '4' }

const token = /[\p{L}\p{N}]+/gu

/** The words of a text in their order, and those that hyphens join, `2P-Y` as `2py` too: at the end, as `joined`. */
export function wordsOf(text: string): { words: Word[]; joined: Word[] } {
  const words: Word[] = []
  const joined: Word[] = []
  let end = -2
  let run = ''
  const close = () => {
    if (run.includes('-')) joined.push(wordOf(run.replaceAll('-', '')))
  }
  for (const match of prepared(text).matchAll(token)) {
    const [raw] = match
    const hyphened = match.index === end + 1 && text[end] === '-'
    if (!hyphened) close()
    run = hyphened ? `${run}-${raw}` : raw
    end = match.index + raw.length
    words.push(wordOf(raw))
  }
  close()
  return { words, joined }
}

/**
 * `vg 2` is one word, `vg2`, as the level is. The first three years of school are numbered as levels are, and are none:
 * `1. årstrinn` is `trinn1 årstrinn`.
 */
function prepared(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\b(vg)\s+(?=[123]\b)/gi, '$1')
    .replace(/(?<![\p{L}\p{N}])([123])\.?\s*(?=(?:års)?(?:trinn|steg|klasse)|år(?!\p{L}))/giu, 'trinn$1 ')
}

/** Words that were read before: the same few thousand come again and again. */
const read = new Map<string, Word>()
const mostRead = 10_000

/** A word by itself. */
export function wordOf(raw: string): Word {
  const known = read.get(raw)
  if (known) return known
  if (read.size >= mostRead) read.clear()
  const word = readWord(raw)
  read.set(raw, word)
  return word
}

/** A word that is folded and in bokmål already: a part of one. */
export function partOf(text: string): Word {
  return { written: text, text, stem: stem(text) }
}

function readWord(raw: string): Word {
  const written = raw.toLowerCase()
  const number = roman[raw] ?? lowRoman[written]
  if (number !== undefined) return { written: number, text: number, stem: number }
  const text = inBokmal(fold(raw))
  return { written, text, stem: stem(text) }
}
