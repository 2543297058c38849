import { expect, test } from 'vitest'
import type { Locale } from '#content/locale.ts'
import { type Seed, seed } from '#content/seed/index.ts'
import { courseView } from '#site/views/course.ts'
import { open } from '#site/views/open.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf, seeded, today } from '../records.ts'

const read = readerOf()

/** When the evening course in Norwegian meets and starts, as a page in a language says it. */
function evenings(locale: Locale) {
  const course = seed(today).courses.find((it) => it.title.no === 'Norsk B1 på kveldstid')
  if (!course) throw new Error('The seed has lost its evening course in Norwegian.')
  const [first] = courseView(read, course, speech(locale, 'nb')).sessions
  return { dates: first?.dates, when: first?.when }
}

test('A course says its days in the language of the page: in words where they have names', () => {
  expect(evenings('no')).toEqual({
    dates: { text: '11. januar–9. juni 2027', lang: 'nb' },
    when: { text: 'Mandag og onsdag 17.00–19.30', lang: 'nb' },
  })
  expect(evenings('se')).toEqual({
    dates: { text: '2027 ođđajagemánnu 11–geassemánnu 9', lang: 'se' },
    when: { text: 'Vuossárga ja gaskavahkku 17:00–19:30', lang: 'se' },
  })
})

test.each(['smj', 'sma'] as const)(
  'On a page in %s dates stand in figures, and days in Norwegian, marked',
  (locale) => {
    expect(evenings(locale)).toEqual({
      dates: { text: '11.1.–9.6.2027', lang: locale },
      when: { text: 'Mandag og onsdag 17.00–19.30', lang: 'nb' },
    })
  },
)

/** The first row of a week and the first day that is different, as the page of Ofoten in a language says them. */
function hours(locale: Locale) {
  const translated = (it: Seed) => {
    for (const place of it.places)
      Object.assign(place, { summary: { ...place.summary, [locale]: 'A text of a test.' } })
  }
  const opened = open(readerOf(seeded(translated)), new URL(`/${locale}/ofoten/`, 'https://eidor.example.no'))
  if (opened.screen !== 'place') throw new Error(`There is no page of Ofoten in ${locale}: ${opened.screen}.`)
  const [first] = opened.view.hours
  return { day: first?.rows[0]?.day, different: first?.exceptions[0]?.when }
}

test('The hours of a place name their days and dates in Northern Sami', () => {
  expect(hours('se')).toEqual({
    day: { text: 'Vuossárga', lang: 'se' },
    different: { text: expect.stringMatching(/^\p{Lu}\p{Ll}+mánnu \d+/u), lang: 'se' },
  })
})

test.each(['smj', 'sma'] as const)(
  'The hours of a place have dates in figures in %s, and days in Norwegian',
  (locale) => {
    expect(hours(locale)).toEqual({
      day: { text: 'Mandag', lang: 'nb' },
      different: { text: expect.stringMatching(/^\d+\.\d+\./), lang: locale },
    })
  },
)
