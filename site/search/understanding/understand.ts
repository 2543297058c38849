import { nameKey } from '#content/slugify.ts'
import { weightOf } from '../analyser/fillers.ts'
import { wordOf, wordsOf } from '../analyser/words.ts'
import type { FacetName } from '../facets.ts'
import { withOurTimes } from './meeting-words.ts'
import type { PlaceWords } from './place-words.ts'

/** A part of a query that was taken for a choice rather than for words to look for. */
export interface Understood {
  facet: Extract<FacetName, 'region' | 'mode' | 'free'>
  values: readonly string[]
  /** As the visitor wrote it. */
  said: string
  /** The query without it. */
  without: string
}

/** A query taken apart. */
export interface Understanding {
  understood: Understood[]
  /** What is left to look for, with what it says of when one can come in our own words. */
  rest: string
  /** Names of places that were said: courses held just there come first. */
  places: string
}

/** What people call it, by `nameKey` of the words together. */
const sayings: readonly { facet: Understood['facet']; value: string; keys: readonly string[] }[] = [
  {
    facet: 'mode',
    value: 'online',
    keys: [
      'nettbasert',
      'nettbaserte',
      'pånett',
      'pånettet',
      'påinternett',
      'overnett',
      'viainternett',
      'online',
      'nettkurs',
      'nettstudie',
      'nettstudium',
      'nettstudier',
      'nettundervisning',
      'fjernundervisning',
      'fjernstudium',
      'hjemmefra',
      'heimefrå',
    ].map(nameKey),
  },
  {
    facet: 'mode',
    value: 'in-place',
    keys: ['stedbasert', 'stadbasert', 'klasseromsundervisning', 'iklasserom'].map(nameKey),
  },
  { facet: 'free', value: 'true', keys: ['gratis', 'kostnadsfri', 'kostnadsfritt', 'gratiskurs'].map(nameKey) },
]

/** Names of places are of at most so many words: "Karriere- og studieverksted Lofoten" has four. */
const mostWords = 6

/** Takes a query apart: places, how it is taught and that it is free are choices; the rest is looked for. */
export function understand(query: string, places: PlaceWords): Understanding {
  const tokens = [...query.matchAll(/[\p{L}\p{N}]+/gu)].map((it) => ({
    text: it[0],
    from: it.index,
    to: it.index + it[0].length,
  }))
  const claimed = new Set<number>()
  const understood: Omit<Understood, 'without'>[] = []
  const spans: [number, number][] = []
  for (let length = Math.min(mostWords, tokens.length); length > 0; length--)
    for (let from = 0; from + length <= tokens.length; from++) {
      const taken = tokens.slice(from, from + length)
      if (taken.some((_, at) => claimed.has(from + at))) continue
      const joined = taken.map((it) => it.text).join('')
      const meant = meaningOf(joined, length, places)
      if (!meant || understood.some((it) => it.facet === meant.facet)) continue
      taken.forEach((_, at) => {
        claimed.add(from + at)
      })
      const span = spanOf(tokens, from, length)
      spans.push(span)
      understood.push({ ...meant, said: query.slice(taken[0]?.from, taken.at(-1)?.to) })
    }
  const rest = withOurTimes(cut(query, spans))
  return {
    understood: understood.map((it, at) => ({ ...it, without: cut(query, spans.slice(at, at + 1)) })),
    rest: understood.length > 0 && saysNothing(rest) ? '' : rest,
    places: understood
      .filter((it) => it.facet === 'region')
      .flatMap((it) => [it.said, ...it.values])
      .join(' '),
  }
}

function meaningOf(joined: string, length: number, places: PlaceWords): Pick<Understood, 'facet' | 'values'> | null {
  const key = nameKey(joined)
  for (const { facet, value, keys } of sayings) if (keys.includes(key)) return { facet, values: [value] }
  // "om", "mo": a word that says nothing is no place, whatever is called so.
  if (length === 1 && weightOf(wordOf(joined)) === 'empty') return null
  const regions = places.regionsOf(joined)
  return regions.length > 0 ? { facet: 'region', values: regions } : null
}

/** Whether what is left beside a place says nothing: "kurs i Vefsn" asks for all of them, "kveldskurs i Vefsn" not. */
function saysNothing(rest: string): boolean {
  return wordsOf(rest).words.every((it) => ['empty', 'common'].includes(weightOf(it)))
}

interface Token {
  text: string
  from: number
  to: number
}

/** The part of the query that goes with a name: "i Bodø kommune". */
function spanOf(tokens: readonly Token[], from: number, length: number): [number, number] {
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const first = before && /^(i|på|ved|nær|nære|near|in)$/i.test(before.text) ? before : tokens[from]
  const last = after && /^kommun(e|en|a)$/i.test(after.text) ? after : tokens[from + length - 1]
  return [first?.from ?? 0, last?.to ?? 0]
}

function cut(text: string, spans: readonly [number, number][]): string {
  let left = text
  for (const [from, to] of spans.toSorted((a, b) => b[0] - a[0])) left = `${left.slice(0, from)} ${left.slice(to)}`
  return left.replace(/\s+/g, ' ').trim()
}
