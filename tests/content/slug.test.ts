import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey, slug, slugify } from '#content/slug.ts'

describe('A slug', () => {
  test.each([
    ['Sør-Helgeland', 'sor-helgeland'],
    ['Værøy', 'vaeroy'],
    ['Vågan', 'vagan'],
    ['ÅRSTAD Ærfugl', 'arstad-aerfugl'],
    ['Suortá', 'suorta'],
    ['Evenášši', 'evenassi'],
    ['Ođđa skuvla', 'odda-skuvla'],
    ['Čáŋŋ Ŧ ž', 'cann-t-z'],
    ['Hábmer – Hamarøy', 'habmer-hamaroy'],
    ['Nöörje', 'noorje'],
    ['Norsk, nivå B1 (kveld)', 'norsk-niva-b1-kveld'],
    ['  — ', ''],
  ])('of "%s" is "%s"', (name, expected) => {
    expect(slugify(name)).toBe(expected)
  })

  test('of anything is empty or what the contract takes as one, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const made = slugify(name)
        expect(made === '' || slug.safeParse(made).success).toBe(true)
        expect(slugify(made)).toBe(made)
      }),
    )
  })

  test('does not end in a hyphen where it is cut', () => {
    expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })
})

test('Names that differ in hyphens, spaces, capitals and marks are the same name', () => {
  const spellings = ['Ytre Helgeland', 'ytre-helgeland', 'YtreHelgeland', 'Ytre - Hélgeland']
  expect(new Set(spellings.map(nameKey))).toEqual(new Set(['ytrehelgeland']))
  expect(nameKey('Karriere Salten')).not.toBe(nameKey('Karriere Saltdal'))
})
