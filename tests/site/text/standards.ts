import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import type { Written } from '#content/locale.ts'

/** A word list of a written standard, as hunspell knows it: with its inflections and its compounds. */
export interface Standard {
  has(word: string): boolean
}

/** Reads the word list of a standard; it takes some seconds. */
export function standard(written: Written): Standard {
  const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${written}`))
  const list = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
  return { has: (word) => list.correct(word) }
}

/** Every text in a value: in objects, in lists, and what its functions say of a number or of a name. */
export function textsIn(it: unknown): string[] {
  if (typeof it === 'string') return [it]
  if (typeof it === 'function') return textsIn(said(it))
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(textsIn) : []
}

function said(say: CallableFunction): unknown {
  try {
    return say(...Array(say.length).fill(2))
  } catch {
    // It wants words.
    return say(...Array(say.length).fill('Bodø'))
  }
}

/** The words of a text; addresses and what stands for a value, `{t}`, are none. */
export function wordsOf(text: string): string[] {
  return text.replaceAll(/\{\w\}|\S+[@/=]\S+|\S+\.no\b/g, ' ').match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? []
}

/** The Norwegian texts of documents, each under the standard that the document says it is written in. */
export function norwegianIn(it: unknown, around: Written = 'nb'): Record<Written, string[]> {
  const found: Record<Written, string[]> = { nb: [], nn: [] }
  const walk = (value: unknown, standard: Written): void => {
    if (typeof value !== 'object' || value === null) return
    const own = 'written' in value && (value.written === 'nb' || value.written === 'nn') ? value.written : standard
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'no') found[own].push(...prose(inner))
      else walk(inner, own)
    }
  }
  walk(it, around)
  return found
}

/** The texts of a Norwegian value: of prose what is written, not how it is built. */
function prose(it: unknown): string[] {
  if (typeof it === 'string') return [it]
  if (Array.isArray(it)) return it.flatMap(prose)
  if (typeof it !== 'object' || it === null) return []
  return Object.entries(it).flatMap(([key, value]) => (['type', 'url', 'href', 'id'].includes(key) ? [] : prose(value)))
}
