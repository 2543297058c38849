import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { kept, mostRefusedLetters, type Span, type SpanName, spanBefore, spans } from '#content/kept.ts'
import { en } from '#site/text/en.ts'
import { numberText, spanText } from '#site/text/howLong.ts'
import { nb } from '#site/text/nb.ts'
import { nn } from '#site/text/nn.ts'
import { privacyView } from '#site/views/privacy.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf } from '../site/records.ts'
import { spansIn } from './spans-in.ts'

const dictionaries = { nb, nn, en }
const languages = ['nb', 'nn', 'en'] as const

function pageIn(language: (typeof languages)[number]) {
  const page = language === 'en' ? speech('en', 'nb') : speech('no', language)
  return privacyView(readerOf(), page)
}

describe.each(languages)('The privacy page in %s', (language) => {
  it('tells of everything that is kept, each with its time and no other', () => {
    const page = pageIn(language)
    expect(page.kept.map((it) => it.id)).toEqual(kept.map((it) => it.id))
    for (const { id, spans: named } of kept) {
      const told = page.kept.find((it) => it.id === id)
      const long = told?.facts.find((it) => it.label === dictionaries[language].privacy.labels.long)?.text ?? ''
      expect(spansIn(long), `${id}: ${long}`).toEqual(named.map((name: SpanName) => spans[name]))
    }
  })

  it('says of every row what, why, how long, who and on what ground, and of a person how it is erased', () => {
    for (const row of pageIn(language).kept) {
      const basis = kept.find((it) => it.id === row.id)?.basis
      expect(row.facts, row.id).toHaveLength(basis === 'nobody' ? 5 : 6)
      for (const { text } of row.facts) expect(text.trim(), row.id).toMatch(/\.$/)
    }
  })

  it('is not contradicted by what the forms say before somebody sends them', () => {
    const { meld, following } = dictionaries[language]
    const of = (...names: SpanName[]) => names.map((name) => spans[name])
    expect(spansIn(following.form.privacyText.join(' '))).toEqual(of('unconfirmedAddress'))
    expect(spansIn(meld.privacyText.join(' '))).toEqual(of('wishMunicipality', 'unconfirmedAddress', 'wishAddress'))
    const times = { nb: 'ganger', nn: 'gonger', en: 'times' }[language]
    expect(following.form.privacyText.join(' ')).toContain(`${numberText(mostRefusedLetters, language)} ${times}`)
  })

  it('names a span so that it can be read back', () => {
    const unit = fc.constantFrom<Span['unit']>('hours', 'days', 'months', 'years')
    fc.assert(
      fc.property(fc.record({ count: fc.integer({ min: 1, max: 400 }), unit }), (span) => {
        expect(spansIn(`Slettet etter ${spanText(span, language)}.`)).toEqual([span])
      }),
    )
  })
})

test('A span goes by the calendar in Oslo: over the change of the clocks, and over a leap day', () => {
  const at = (time: string) => Date.parse(time)
  expect(spanBefore(at('2026-10-28T11:00:00Z'), { count: 7, unit: 'days' })).toBe(at('2026-10-21T10:00:00Z'))
  expect(spanBefore(at('2029-02-28T11:00:00Z'), { count: 12, unit: 'months' })).toBe(at('2028-02-28T11:00:00Z'))
  expect(spanBefore(at('2028-02-29T11:00:00Z'), { count: 3, unit: 'years' })).toBe(at('2025-02-28T11:00:00Z'))
})
