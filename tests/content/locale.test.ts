import { expect, test } from 'vitest'
import { htmlLang, locales, show, translationLocales } from '#content/locale.ts'

const title = { no: 'Ei dør', en: 'One door' }

test('A text is shown in the language of the page where it is translated', () => {
  expect(show(title, 'en', 'nn')).toEqual({ value: 'One door', lang: 'en', fallback: false })
})

test('A text that is not translated is shown in Norwegian, marked as such with its written standard', () => {
  expect(show(title, 'smj', 'nn')).toEqual({ value: 'Ei dør', lang: 'nn', fallback: true })
  expect(show(title, 'smj', 'nb')).toEqual({ value: 'Ei dør', lang: 'nb', fallback: true })
})

test('A Norwegian text on a Norwegian page is no fallback, and is in the standard it is written in', () => {
  expect(show(title, 'no', 'nb')).toEqual({ value: 'Ei dør', lang: 'nb', fallback: false })
  expect(show(title, 'no', 'nn').lang).toBe('nn')
})

test('A page is never marked with the content locale "no", which says nothing about the written standard', () => {
  expect(locales.map((it) => htmlLang(it, 'nn'))).toEqual(['nn', 'en', 'se', 'smj', 'sma'])
})

test('Every content locale but Norwegian is one the public can switch to', () => {
  expect(['no', ...translationLocales]).toEqual([...locales])
})
