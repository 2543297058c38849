import { beforeAll, expect, test } from 'vitest'
import type { Written } from '#content/locale.ts'
import { seed } from '#content/seed/index.ts'
import { nb } from '#site/text/nb.ts'
import { nn } from '#site/text/nn.ts'
import { norwegianIn, type Standard, standard, textsIn, wordsOf } from './standards.ts'

const { exceptions, places, ...documents } = seed('2026-11-22')
/** The reasons of an exception are written as its place writes. */
const closings = exceptions.map((it) => ({ ...it, written: places.find(({ id }) => id === it.place)?.written ?? 'nb' }))
const content = norwegianIn([documents, places, closings])

/** Right in both standards, though the word list has them in one alone (ordbokene.no). */
const right: Record<Written, string[]> = {
  nb: ['kl', 'di', 'bodø', 'ikt'],
  nn: [
    ...[
      'éi',
      'øv',
      'oppstart',
      'startdato',
      'teoridelen',
      'sjukdomslære',
      'læreplass',
      'skiftplanen',
      'industriparken',
    ],
    ...['sertifikatprøve', 'helseerklæring', 'øvingsrom', 'øvingsrommet', 'fagperson', 'rammeverk', 'kvalitetssystem'],
    ...['norskprøve', 'realkompetanse', 'realkompetansen', 'studiekonsulent', 'studieteknikk', 'storgata', 'pc-en'],
  ],
}

/** Not words of Norwegian: what programs are to write, as `/data/` tells them. */
const code = ['online', 'rolling', 'id', 'title']

// Each list by itself lacks many a compound and many a name; a word that the other list has is a word of the other.
let lists: Record<Written, Standard>
beforeAll(() => {
  lists = { nb: standard('nb'), nn: standard('nn') }
}, 60_000)

test.each([
  ['nynorsk', 'nn', nn, 'nb'],
  ['bokmål', 'nb', nb, 'nn'],
] as const)('No word in %s is a word of the other standard', (_, written, words, other) => {
  const [own, others] = [lists[written], lists[other]]
  const fine = new Set([...right[written], ...code])
  const strange = [...textsIn(words), ...content[written]].flatMap((text) =>
    wordsOf(text)
      .filter((word) => !own.has(word) && others.has(word) && !fine.has(word.toLowerCase()))
      .map((word) => `${word}: ${text}`),
  )
  expect(strange).toEqual([])
})
