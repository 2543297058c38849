import { describe, expect, test } from 'vitest'
import { type Preview, previewUrl, readPreview } from '#content/preview.ts'

const secret = 'a secret that only tests know'
const noon = Date.parse('2026-11-22T11:00:00Z')
const week = 7 * 24 * 3_600_000
const shared: Preview = {
  kind: 'news',
  id: '0123456789abcdef01234567',
  locale: 'no',
  purpose: 'link',
  round: 2,
  until: noon + week,
}
const url = new URL(previewUrl(shared, secret), 'https://eidor.example.no')

describe('A link to a draft', () => {
  test('says which draft, until its time', () => {
    expect(readPreview(url, secret, noon)).toEqual({ state: 'good', preview: shared })
    expect(readPreview(url, secret, noon + week - 1).state).toBe('good')
    expect(readPreview(url, secret, noon + week)).toEqual({ state: 'expired', preview: shared })
  })

  test.each([
    ['id', 'fedcba9876543210fedcba98'],
    ['kind', 'page'],
    ['locale', 'en'],
    ['purpose', 'frame'],
    ['round', '3'],
    ['until', String(noon + 52 * week)],
    ['sign', '0'.repeat(64)],
    ['sign', ''],
    ['sign', 'ikke en signatur'],
  ])('with another %s (%s) is wrong', (name, value) => {
    const tampered = new URL(url)
    tampered.searchParams.set(name, value)
    expect(readPreview(tampered, secret, noon)).toEqual({ state: 'wrong' })
  })

  test('without a part, with a part too many, or of another installation is wrong', () => {
    const short = new URL(url)
    short.searchParams.delete('until')
    const long = new URL(url)
    long.searchParams.set('role', 'administrator')
    expect(readPreview(short, secret, noon).state).toBe('wrong')
    expect(readPreview(long, secret, noon).state).toBe('wrong')
    expect(readPreview(url, 'another installation’s secret', noon).state).toBe('wrong')
    expect(readPreview(new URL('/forhandsvisning/', url), secret, noon).state).toBe('wrong')
  })
})
