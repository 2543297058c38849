import { describe, expect, test } from 'vitest'
import { counted } from '#site/text/counting.ts'
import { nb } from '#site/text/nb.ts'
import { nn } from '#site/text/nn.ts'

describe('The nynorsk dictionary', () => {
  test('has no words that are bokmål only', () => {
    // Keys are not said: those of a form are its fields, the same in every language.
    const texts = (it: unknown): string[] =>
      typeof it === 'object' && it !== null ? Object.values(it).flatMap(texts) : [String(it)]
    expect(texts(nn).join('\n')).not.toMatch(
      /\b(ikke|hvor|hvem|hva|noe|noen|ennå|åpent|åpner|sted|stedet|fra|flere|bare|søke|siden|kommuner)\b/i,
    )
  })

  test('fills the same places as the bokmål one', () => {
    const places = (words: typeof nb) => Object.entries(words.status).map(([key, text]) => [key, text.match(/\{\w\}/g)])
    expect(places(nn)).toEqual(places(nb))
  })
})

test('A counted word follows its number', () => {
  expect([counted('nb', 1, 'plass', 'plasser'), counted('nb', 7, 'plass', 'plasser')]).toEqual(['1 plass', '7 plasser'])
})
