import { describe, expect, test } from 'vitest'
import { type Price, price } from '#content/price.ts'
import { coursePrice } from '#site/views/coursePrice.ts'
import { speech } from '#site/views/speech.ts'

const page = speech('no', 'nb')

function said(change: Partial<Price>): string {
  const it: Price = { terms: 'ask', amount: null, per: 'course', examFee: null, note: null, ...change }
  const sentences = coursePrice(it, page, 'nb').map((one) => (typeof one === 'string' ? one : one.text))
  return sentences.join('. ').replaceAll('\u00a0', ' ')
}

describe('What a course costs is told', () => {
  test.each<[string, Partial<Price>, string]>([
    ['free', { terms: 'free' }, 'Gratis'],
    ['an amount', { terms: 'paid', amount: 4900 }, '4 900 kr'],
    ['an amount for a term', { terms: 'paid', amount: 4900, per: 'term' }, '4 900 kr i halvåret'],
    [
      'free for residents, and what others pay',
      { terms: 'free-for-residents', amount: 1200 },
      'Gratis for deg som bor i Nordland. Andre betaler 1 200 kr',
    ],
    [
      'free for some, as the note says, and what others pay',
      { terms: 'free-for-some', amount: 4900, note: { no: 'Gratis med rett til norskopplæring' } },
      'Gratis med rett til norskopplæring. Andre betaler 4 900 kr',
    ],
    [
      'words instead of an amount',
      { terms: 'paid', note: { no: 'Prisen avhenger av modulen' } },
      'Prisen avhenger av modulen',
    ],
    [
      'the exam of a private candidate',
      { terms: 'free', examFee: 1299 },
      'Gratis. Eksamensavgift for privatister: 1 299 kr',
    ],
    ['nothing known', {}, 'Spør om prisen'],
  ])('%s', (_name, given, expected) => expect(said(given)).toBe(expected))
})

test('A price that says two things at once is not a price', () => {
  const free = { terms: 'free', amount: 100, per: 'course', examFee: null, note: null }
  expect(price.safeParse(free).error?.issues[0]?.path).toEqual(['amount'])
  expect(price.safeParse({ ...free, terms: 'paid', amount: null }).success).toBe(false)
  expect(price.safeParse({ ...free, terms: 'paid' }).success).toBe(true)
})
