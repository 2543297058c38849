import { expect, test } from 'vitest'
import { addDays } from '#content/date.ts'
import { type Preview, previewUrl } from '#content/preview.ts'
import { seed } from '#content/seed/index.ts'
import { newsUrl, placeUrl } from '#content/urls.ts'
import { secret } from './feed-server.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { noon } from './world.ts'

/** Drafts as the real site shows them: asked for at the CMS each time, laid over what is live, and kept nowhere. */

const day = 24 * 3_600_000
const [news] = seed(seedDay).news
const [place] = seed(seedDay).places
const [region] = seed(seedDay).regions
if (!news || !place || !region) throw new Error('The seed has no news or no places.')

const link = (change: Partial<Preview> = {}) =>
  previewUrl(
    { kind: 'news', id: news.id, locale: 'no', purpose: 'link', round: 0, until: noon + 7 * day, ...change },
    secret,
  )

const draft = { ...news, title: { no: 'En tittel som bare er et utkast' }, slug: 'bare-et-utkast' }

test('A link shows the draft on the real page, says that it is one, and the public sees nothing of it', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`news/${news.id}`, { body: draft, problems: [], round: 0 })
  const before = await (await served.fetch(newsUrl(news, 'no'))).text()

  const answer = await served.fetch(link())
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain('En tittel som bare er et utkast')
  expect(page).toContain('Utkast – ikke publisert')
  expect(page).toMatch(/Lenken virker til og med 2\d\. november 2026/)
  expect(page).toContain('<meta name="robots" content="noindex"')
  expect(page).not.toContain('rel="canonical"')

  expect(await (await served.fetch(newsUrl(news, 'no'))).text()).toBe(before)
  expect((await served.fetch(newsUrl(draft, 'no'))).status).not.toBe(200)
  expect(await (await served.fetch('/nyheter/')).text()).not.toContain('En tittel som bare er et utkast')
})

test('It is kept by nobody, and framed by the admin alone', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`news/${news.id}`, { body: draft, problems: [], round: 0 })
  const { headers } = await served.fetch(link())
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${served.feed.url}`)
  expect((await served.fetch('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('A link is expired from its time on, and an altered one is refused: neither asks the CMS', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`news/${news.id}`, { body: draft, problems: [], round: 0 })
  served.time.moveTo(noon + 7 * day - 1)
  expect((await served.fetch(link())).status).toBe(200)
  served.time.moveTo(noon + 7 * day)
  const expired = await served.fetch(link())
  expect(expired.status).toBe(410)
  expect(await expired.text()).toContain('Lenken er utløpt')
  const altered = await served.fetch(link().replace(news.id, place.id))
  expect(altered.status).toBe(403)
  expect(await altered.text()).toContain('Lenken er ikke gyldig')
  for (const path of ['/forhandsvisning/', '/forhandsvisning', '/forhandsvisning/noe/annet/'])
    expect((await served.fetch(path)).status, path).toBe(403)
  expect(served.feed.draftsAsked).toEqual([`news/${news.id}`])
})

test('Links of a round that is over are withdrawn; the frame of the admin is not', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`news/${news.id}`, { body: draft, problems: [], round: 1 })
  const withdrawn = await served.fetch(link())
  expect(withdrawn.status).toBe(410)
  expect(await withdrawn.text()).toContain('trukket tilbake')
  expect((await served.fetch(link({ round: 1 }))).status).toBe(200)
  expect((await served.fetch(link({ purpose: 'frame' }))).status).toBe(200)
})

test('Without the CMS, or without the document, it says so in a plain page', async () => {
  await using served = await Served.start({ real: true })
  const missing = await served.fetch(link())
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('Utkastet finnes ikke')
  served.feed.down = true
  const down = await served.fetch(link())
  expect(down.status).toBe(503)
  expect(await down.text()).toContain('Redigeringssystemet svarer ikke')
  expect((await served.fetch('/lofoten/')).status).toBe(200)
})

test('A draft that lacks something shows what it has, and says what it lacks', async () => {
  await using served = await Served.start({ real: true })
  const problems = [{ field: 'Ingress', message: 'mangler.' }]
  served.feed.drafts.set(`news/${news.id}`, { body: { ...draft, summary: { no: '(mangler)' } }, problems, round: 0 })
  const page = await (await served.fetch(link())).text()
  expect(page).toContain('Dette mangler før det kan publiseres')
  expect(page).toMatch(/<b>Ingress<\/b>: mangler\./)
})

test('News of a later day is shown as of that day', async () => {
  await using served = await Served.start({ real: true })
  const later = { ...draft, date: addDays(seedDay, 30), expires: null }
  served.feed.drafts.set(`news/${news.id}`, { body: later, problems: [], round: 0 })
  const page = await (await served.fetch(link())).text()
  expect(page).toContain('En tittel som bare er et utkast')
  expect(page).toContain('Slik blir siden 22. desember 2026')
})

test('A place is shown with what else is live; a language it lacks falls back to Norwegian, and says so', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`place/${place.id}`, {
    body: { ...place, summary: { no: 'Et nytt sammendrag.' } },
    problems: [],
    round: 0,
  })
  const of = (locale: Preview['locale']) => link({ kind: 'place', id: place.id, locale, purpose: 'frame' })
  const page = await (await served.fetch(of('en'))).text()
  expect(page).toContain('Et nytt sammendrag.')
  expect(page).toContain('Karriere- og studieverksted Lofoten')
  expect(page).toMatch(/Utkastet har ikke tekst på dette språket ennå: English/)
  expect(page).toContain(`data-follow="${served.feed.url}"`)
  expect(await (await served.fetch(placeUrl(region, 'no'))).text()).not.toContain('Et nytt sammendrag.')
})

test('A version tells one draft from the next, so that the frame knows when to load anew', async () => {
  await using served = await Served.start({ real: true })
  served.feed.drafts.set(`news/${news.id}`, { body: draft, problems: [], round: 0 })
  const version = async () => (await served.fetch(link({ purpose: 'frame' }), { method: 'HEAD' })).headers.get('etag')
  const first = await version()
  expect(await version()).toBe(first)
  served.feed.drafts.set(`news/${news.id}`, { body: { ...draft, title: { no: 'Nok en' } }, problems: [], round: 0 })
  expect(await version()).not.toBe(first)
})

test('What a visitor sends along cannot pass for a note of ours', async () => {
  await using served = await Served.start({ real: true })
  const note = encodeURIComponent(JSON.stringify({ path: '/lofoten/' }))
  expect((await served.fetch('/en/forhandsvisning/', { headers: { 'x-eidor-draft': note } })).status).toBe(404)
})
