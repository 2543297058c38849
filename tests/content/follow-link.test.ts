import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { followLink, readFollowLink } from '#content/follow.ts'

it('a link is good for what it is for, and for the key it was made for', () => {
  const secret = 'the secret of both sides'
  const key = 'a'.repeat(32)
  const link = (what: 'bekreft' | 'avmeld' | 'avmeld-alt', of = key) =>
    new URLSearchParams(followLink(what, of, 'no', secret).split('?')[1])
  expect(readFollowLink('bekreft', link('bekreft'), secret)).toBe(key)
  expect(readFollowLink('avmeld', link('bekreft'), secret)).toBeNull()
  const other = link('bekreft')
  other.set('k', 'b'.repeat(32))
  expect(readFollowLink('bekreft', other, secret)).toBeNull()
  for (const forged of ['', 'x', 'f'.repeat(64), createHmac('sha256', 'guess').update(`bekreft ${key}`).digest('hex')])
    expect(readFollowLink('bekreft', new URLSearchParams({ k: key, s: forged }), secret)).toBeNull()
  expect(readFollowLink('bekreft', link('bekreft'), 'another secret')).toBeNull()
})
