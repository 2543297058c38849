import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { followLink, personOf } from '#content/follow.ts'
import { wishLink } from '#content/wish-link.ts'
import { newStamp } from '#site/meld/stamp.ts'
import { secret } from './feed-server.ts'
import { Served } from './served.ts'

/**
 * What the site answers says nothing of whether an address, or what a link is about, is known: same status, same body,
 * same headers but the date.
 */

let served: Served
beforeAll(async () => {
  served = await Served.start({ real: true })
})
afterAll(() => served[Symbol.asyncDispose]())
// One sender may send ten in ten minutes.
beforeEach(() => served.time.moveTo(served.time.now() + 11 * 60_000))

const fromPage = { 'sec-fetch-site': 'same-origin' }

async function said(path: string, body?: Record<string, string>, headers: Record<string, string> = fromPage) {
  const init = body === undefined ? {} : { method: 'POST', headers, body: new URLSearchParams(body) }
  const url = `http://127.0.0.1:${served.site.port}${path}`
  const response = await fetch(url, { redirect: 'manual', ...init })
  const kept = Object.fromEntries(response.headers)
  delete kept.date
  return { status: response.status, headers: kept, body: await response.text() }
}

/** A form that was shown ten seconds ago. */
const stamped = () => ({ stempel: newStamp(served.time.now() - 10_000, secret) })

test('Who follows is thanked alike the first time and the next, with every search', async () => {
  const send = (epost: string, query = 'region=lofoten') => said(`/meld/varsel/?${query}`, { epost, ...stamped() })
  const first = await send('kari@example.no')
  expect([first.status, first.headers.location]).toEqual([303, '/meld/varsel/takk/'])
  expect(await send('kari@example.no')).toEqual(first)
  expect(await send('KARI@example.no', 'q=norsk')).toEqual(first)
  expect(await send('ingen@example.no')).toEqual(first)
})

test('Who says what they miss is thanked alike, whosever the address is', async () => {
  const send = (epost: string) => said('/meld/savn/', { hva: 'Sveiser', hvor: '', epost, samtykke: 'ja', ...stamped() })
  const first = await send('kari@example.no')
  expect([first.status, first.headers.location]).toEqual([303, '/meld/savn/takk/?svar=1'])
  expect(await send('kari@example.no')).toEqual(first)
  expect(await send('ny@example.no')).toEqual(first)
})

/** The page behind a link holds the link itself, which whoever asks has: that is not told, it is said back. */
const withoutLink = <T extends { body: string }>(it: T, link: string): T => {
  const query = link.slice(link.indexOf('?'))
  return {
    ...it,
    body: it.body.replaceAll(query.replaceAll('&', '&amp;'), '').replaceAll(query.replaceAll('&', '&#38;'), ''),
  }
}

test.each([
  ['confirms', (key: string) => followLink('bekreft', key, 'no', secret)],
  ['ends a follow', (key: string) => followLink('avmeld', key, 'no', secret)],
  ['ends all', (key: string) => followLink('avmeld-alt', personOf(`${key}@example.no`, secret), 'no', secret)],
  ['confirms for a wish', (key: string) => wishLink('bekreft', key, 'no', secret)],
  ['erases for a wish', (key: string) => wishLink('slett', key, 'no', secret)],
])('A link that %s opens and is pressed alike, once, twice, and for nobody', async (_what, linkOf) => {
  const [known, unknown] = [linkOf('a'.repeat(32)), linkOf('b'.repeat(32))]
  const opened = withoutLink(await said(known), known)
  expect(opened.status).toBe(200)
  expect(withoutLink(await said(unknown), unknown)).toEqual(opened)
  const pressed = await said(known, {})
  expect(pressed.status).toBe(303)
  expect(await said(known, {})).toEqual(pressed)
  expect(await said(unknown, {})).toEqual(pressed)
  // What was pressed does not change what the page says to who opens it again.
  expect(withoutLink(await said(known), known)).toEqual(opened)
})

test('A mail program that unsubscribes its reader is answered alike, also for an address nobody has', async () => {
  const press = (email: string) =>
    said(
      followLink('avmeld-alt', personOf(email, secret), 'no', secret),
      { 'List-Unsubscribe': 'One-Click' },
      { 'user-agent': 'a mail program' },
    )
  const first = await press('kari@example.no')
  expect(first.status).toBe(200)
  expect(await press('kari@example.no')).toEqual(first)
  expect(await press('ingen@example.no')).toEqual(first)
})
