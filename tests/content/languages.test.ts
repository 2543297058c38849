import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { kindNames, kinds } from '#content/kinds.ts'
import { isJudged, leastShare, shareOf, tally, tooLittleOf, wordsOf, writtenKinds } from '#content/languages.ts'
import type { Page } from '#content/page.ts'
import { seed } from '#content/seed/index.ts'

const page: Page = {
  id: '0'.repeat(24),
  path: 'om/noe',
  written: 'nb',
  title: { no: 'To ord', en: 'Three words here' },
  summary: { no: 'Ett', se: 'Okta' },
  body: { no: [] },
  decisions: [],
  order: 1,
}
const saying = (count: number, written: 'nb' | 'nn'): Page => ({
  ...page,
  written,
  title: { no: Array.from({ length: count }, () => 'ord').join(' ') },
  summary: { no: '–' },
})

describe('Words are counted', () => {
  it('in the language each field is in, wherever in the document it stands', () => {
    expect(wordsOf(page)).toEqual({ nb: 3, nn: 0, en: 3, se: 1, smj: 0, sma: 0 })
    const decisions = [{ reference: 'FT-sak 64/14', year: 2014, text: { no: 'Vedtatt i dag', sma: 'Akte' } }]
    expect(wordsOf({ ...page, written: 'nn', decisions })).toEqual({ nb: 0, nn: 6, en: 3, se: 1, smj: 0, sma: 1 })
  })

  it('as they are read: emphasis within a word does not make two, a new line or paragraph does', () => {
    const bold = { type: 'text', text: 'dør', bold: true } as const
    const text = (it: string) => ({ type: 'text', text: it }) as const
    const paragraph = (...children: (typeof bold | ReturnType<typeof text> | { type: 'break' })[]) =>
      ({ type: 'paragraph', children }) as const
    const list = { type: 'list', ordered: false, items: [[text('én')], [text('to')]] } as const
    const body = {
      no: [paragraph(text('inn'), bold, text('a')), paragraph(text('ut'), { type: 'break' }, text('av')), list],
    }
    const counted = wordsOf({ ...page, body: JSON.parse(JSON.stringify(body)) })
    // "inndøra", "ut", "av", "én", "to", and three of title and summary.
    expect(counted.nb).toBe(3 + 5)
  })

  it('with numbers, hours and hyphens as one, and signs as none', () => {
    const of = (no: string) => wordsOf({ ...page, title: { no }, summary: { no: '–' } }).nb
    expect(of('Åpent 9.00–15.30 – ring 75 00 00 01!')).toBe(8)
    expect(of('IT-kurs på «nett»')).toBe(3)
    expect(of('Suortá Evenášši')).toBe(2)
  })
})

test('Every kind that says in which standard it is written is counted, and no other', () => {
  const written = kindNames.filter((kind) => 'shape' in kinds[kind] && 'written' in Object(kinds[kind].shape))
  expect([...writtenKinds].toSorted()).toEqual(written.toSorted())
})

describe('The share of a standard', () => {
  it('is of the words, not of the documents', () => {
    const counted = tally([saying(97, 'nb'), saying(1, 'nn'), saying(2, 'nn')])
    expect(counted.documents).toEqual({ nb: 1, nn: 2 })
    expect(shareOf(counted, 'nn')).toBe(0.03)
    expect(tooLittleOf(counted)).toBe('nn')
  })

  it('is judged from twenty texts on, and not of fewer', () => {
    const texts = (count: number) => tally(Array.from({ length: count }, () => saying(5, 'nb')))
    expect([isJudged(texts(19)), isJudged(texts(20))]).toEqual([false, true])
  })

  it('is too little below a quarter, of either, and enough at a quarter', () => {
    const of = (nb: number, nn: number) => tooLittleOf(tally([saying(nb, 'nb'), saying(nn, 'nn')]))
    expect(leastShare).toBe(0.25)
    expect([of(75, 25), of(76, 24), of(25, 75), of(24, 76), of(1, 0), of(0, 1)]).toEqual([
      null,
      'nn',
      null,
      'nb',
      'nn',
      'nb',
    ])
    expect(tooLittleOf(tally([]))).toBeNull()
    expect(shareOf(tally([]), 'nn')).toBeNull()
  })

  it('adds up: what is counted together is the sum of what is counted apart', () => {
    const { pages, courses, news } = seed('2026-11-22')
    const documents = [...pages, ...courses.slice(0, 40), ...news]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: documents.length }), (at) => {
        const [one, other, both] = [documents.slice(0, at), documents.slice(at), documents].map((it) => tally(it).words)
        for (const [language, count] of Object.entries(both ?? {}))
          expect(Reflect.get(one ?? {}, language) + Reflect.get(other ?? {}, language)).toBe(count)
      }),
      { numRuns: 20 },
    )
  })
})
