import { describe, expect, test } from 'vitest'
import { norwegianKey } from '#content/norwegian-order.ts'
import { seed } from '#content/seed/index.ts'
import { weightOf } from '#site/search/analyser/fillers.ts'
import { fold } from '#site/search/analyser/fold.ts'
import { wordOf, wordsOf } from '#site/search/analyser/words.ts'
import { distance } from '#site/search/engine/typos.ts'

const stem = (word: string) => wordOf(word).stem

describe('Words are the same to the search', () => {
  test.each([
    ['rørlegger', 'rørleggeren', 'rørleggere', 'rørleggar', 'røyrleggjar'],
    ['sveising', 'sveise', 'sveiser', 'sveisar'],
    ['barnehage', 'barnehagen', 'barnehager', 'barnehagar'],
    ['sykepleier', 'sjukepleiar', 'sykepleiere'],
    ['skole', 'skule', 'skolen', 'skulane'],
    ['program', 'programmet', 'programmer'],
    ['skriftlig', 'skriftleg', 'skriftlige'],
    ['arbeider', 'arbeidar', 'arbeidere', 'arbeidarar'],
    ['snekker', 'snikkar', 'snekkeren'],
  ])('in either written standard and in every form: %s', (first, ...others) => {
    for (const other of others) expect([other, stem(other)]).toEqual([other, stem(first)])
  })

  test('with and without the letters of a Norwegian or a Sami keyboard', () => {
    expect(fold('RØRLEGGER')).toBe('rorlegger')
    expect(fold('Blåbærsyltetøy')).toBe('blabarsyltetoy')
    expect(fold('Evenášši')).toBe('evenassi')
    // A letter for a letter, so that what was meant can be shown as it is written.
    for (const word of ['ærlig', 'Čohkka', 'fjærå']) expect(fold(word)).toHaveLength(word.length)
  })

  test('whichever way a level is written', () => {
    const texts = (text: string) => wordsOf(text).words.map((it) => it.text)
    expect(texts('nivå II')).toEqual(texts('nivå 2'))
    expect(texts('Spansk I+II')).toEqual(['spansk', '1', '2'])
    expect(texts('vg 2')).toEqual(texts('VG2'))
    expect(wordsOf('Matematikk 2P-Y').joined.map((it) => it.text)).toEqual(['2py'])
    // A preposition is no number.
    expect(texts('kurs i sveising')).toEqual(['kurs', 'i', 'sveising'])
  })
})

test('Filler words say nothing, how a course is held says less than what it is in', () => {
  expect(['hvordan', 'vil', 'ta', 'korleis', 'bli'].map((it) => weightOf(wordOf(it)))).toEqual(Array(5).fill('empty'))
  expect(['kurs', 'fagbrev', 'utdanninga'].map((it) => weightOf(wordOf(it)))).toEqual(Array(3).fill('common'))
  expect(weightOf(wordOf('kveldstid'))).toBe('manner')
  expect(weightOf(wordOf('sveising'))).toBe('own')
})

test('Two letters that changed places, or one too many, are one mistake', () => {
  expect(distance('rorlegger', 'rorlegger', 2)).toBe(0)
  expect(distance('frnask', 'fransk', 2)).toBe(1)
  expect(distance('matematikk', 'mattematikk', 2)).toBe(1)
  expect(distance('kokk', 'frisor', 2)).toBe(3)
})

test('Titles sort as in a Norwegian dictionary', () => {
  const words = [
    'Øl',
    'Ål',
    'Aal',
    'Ærlig',
    'Zoologi',
    'engelsk 10',
    'Engelsk 9',
    'Bil',
    'båt',
    'Bok',
    'Årdal',
    'aktiv',
    'Å',
  ]
  const dictionary = new Intl.Collator('nb', { numeric: true })
  const byKey = words.toSorted((a, b) =>
    norwegianKey(a) < norwegianKey(b) ? -1 : norwegianKey(a) > norwegianKey(b) ? 1 : 0,
  )
  expect(byKey).toEqual(words.toSorted((a, b) => dictionary.compare(a, b)))
  const titles = seed('2026-11-22').courses.map((it) => it.title.no.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
  const keyed = titles.toSorted((a, b) => (norwegianKey(a) < norwegianKey(b) ? -1 : 1))
  expect(keyed).toEqual(titles.toSorted((a, b) => dictionary.compare(a, b)))
})
