import type { Content, Kind } from './kinds.ts'
import { locales, type Written } from './locale.ts'

/**
 * How little of a written standard is too little. Språklova (LOV-2021-05-21-42) § 13 sets it for central state bodies:
 * at least 25 per cent of each. Of a county authority that is neutral it asks "eit rimeleg samhøve" (a reasonable
 * proportion), which we measure by the same.
 */
export const leastShare = 0.25

/**
 * Of how many texts a share says something: one text more or less moves that of fewer by five points or more. The share
 * of all texts together always says something: it is the one that is asked for, over time.
 */
export const enoughTexts = 20

/** The kinds whose documents say in which written standard they are: texts, not names and numbers. */
export const writtenKinds = [
  ...(['place', 'service', 'course', 'news', 'goal', 'page'] as const),
  ...(['profile', 'navigation', 'notice', 'statement', 'privacy'] as const),
] as const satisfies readonly Kind[]
export type WrittenKind = (typeof writtenKinds)[number]

/** The languages that are counted, as `lang` names them. */
export const countedLanguages = ['nb', 'nn', 'en', 'se', 'smj', 'sma'] as const
export type CountedLanguage = (typeof countedLanguages)[number]
export type Words = Record<CountedLanguage, number>

export interface Tally {
  /** Documents by the standard of their Norwegian. */
  documents: Record<Written, number>
  words: Words
}

/** Counts documents and their words, by language. What a document does not say in a language counts nothing there. */
export function tally(documents: readonly Content[WrittenKind][]): Tally {
  const sum: Tally = { documents: { nb: 0, nn: 0 }, words: noWords() }
  for (const it of documents) {
    const words = wordsOf(it)
    if (words[it.written] > 0) sum.documents[it.written] += 1
    for (const language of countedLanguages) sum.words[language] += words[language]
  }
  return sum
}

/** The share of a standard in the Norwegian words, from 0 to 1; null where there are none. */
export function shareOf({ words: { nb, nn } }: Tally, standard: Written): number | null {
  return nb + nn === 0 ? null : (standard === 'nb' ? nb : nn) / (nb + nn)
}

/** The standard of which there is too little; null where there is enough of both, or no Norwegian at all. */
export function tooLittleOf(it: Tally): Written | null {
  return (['nb', 'nn'] as const).find((standard) => (shareOf(it, standard) ?? 1) < leastShare) ?? null
}

/** Whether there are enough texts for a share of theirs to be judged by itself. */
export function isJudged({ documents: { nb, nn } }: Pick<Tally, 'documents'>): boolean {
  return nb + nn >= enoughTexts
}

/** The words of a document in each language: of every field that is there in languages, however deep. */
export function wordsOf(it: Content[WrittenKind]): Words {
  const words = noWords()
  const look = (value: unknown): void => {
    if (!isObject(value)) return
    if (isLocalized(value))
      for (const locale of locales) words[locale === 'no' ? it.written : locale] += count(textOf(value[locale]))
    else for (const part of Object.values(value)) look(part)
  }
  look(it)
  return words
}

function noWords(): Words {
  return { nb: 0, nn: 0, en: 0, se: 0, smj: 0, sma: 0 }
}

/** Words and numbers; what is joined by a hyphen, an apostrophe or a full stop without a space is one. */
function count(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’./:@][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

/** A text as it is read: what stands in one line together, so that a word that is bold in part is one word. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join(value.some(isInline) ? '' : ' ')
  if (!isObject(value)) return ''
  if (value.type === 'break') return ' '
  return textOf(value.text ?? value.children ?? value.items)
}

function isInline(value: unknown): boolean {
  return isObject(value) && ['text', 'link', 'place-name', 'break'].includes(String(value.type))
}

function isLocalized(value: Record<string, unknown>): boolean {
  return 'no' in value && Object.keys(value).every((key) => locales.some((it) => it === key))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
