import { expect, test } from 'vitest'
import type { Written } from '#content/locale.ts'
import { seed } from '#content/seed/index.ts'
import { nb } from '#site/text/nb.ts'
import { nn } from '#site/text/nn.ts'
import { norwegianIn, textsIn } from './standards.ts'

/**
 * Plain Norwegian, as far as it can be counted: short sentences, and a low LIX (words in a sentence, and how many of a
 * hundred words have more than six letters; below 30 is as easy as books for children, newspapers have 40 to 50, laws above 55).
 */

/** What has more words than this is read twice (Språkrådet advises 15 to 20 on average). */
const mostWords = 25
const easyLix = 30

const content = norwegianIn([seed('2026-11-22')])
const texts: Record<Written, string[]> = {
  nb: [...textsIn(nb), ...content.nb],
  nn: [...textsIn(nn), ...content.nn],
}

/** Cut at what ends a sentence before a capital: not at "kl. 9" or "1. desember". */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=\S[.!?…:])\s+(?=[«“"]?\p{Lu})|\n+/u).filter((it) => it.trim() !== '')
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-'’./:@][\p{L}\p{N}]+)*/gu) ?? []
}

test.each(['nb', 'nn'] as const)('No sentence in %s is longer than 25 words', (written) => {
  const sentences = texts[written].flatMap(sentencesOf)
  expect(sentences.length).toBeGreaterThan(200)
  expect(sentences.filter((it) => wordsOf(it).length > mostWords)).toEqual([])
})

test.each(['nb', 'nn'] as const)('All that is written in %s is easy to read by LIX', (written) => {
  // Labels are no sentences: they would only make the sentences look short.
  const sentences = texts[written].flatMap(sentencesOf).filter((it) => /[.!?]$/.test(it.trim()))
  const words = sentences.flatMap(wordsOf)
  const long = words.filter((it) => it.length > 6).length
  expect(words.length / sentences.length + (100 * long) / words.length).toBeLessThan(easyLix)
})
