import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { secret } from './feed-server.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { named, noon } from './world.ts'

function signed(at: number, body = '', key = secret): Record<string, string> {
  const v1 = createHmac('sha256', key).update(`${at}.${body}`).digest('hex')
  return { 'x-eidor-signature': `t=${at},v1=${v1}` }
}

function edit(served: Served, text: string): void {
  const { regions, places } = seed(seedDay)
  const lofoten = named(regions, (it) => it.slug === 'lofoten')
  const place = named(places, (it) => it.region === lofoten.id)
  served.feed.publish('place', { ...place, summary: { no: text } })
}

test('A signed nudge publishes at once', async () => {
  await using served = await Served.start()
  edit(served, 'Meldt med et puff.')
  const answer = await served.fetch('/api/nudge', { method: 'POST', headers: signed(noon) })
  expect(answer.status).toBe(202)
  // The request shares the publish that the nudge started, or the one after it.
  await served.site.loop.request()
  expect(await (await served.fetch('/lofoten/')).text()).toContain('Meldt med et puff.')
})

test('A nudge that is not signed by the CMS, or not now, is refused', async () => {
  await using served = await Served.start()
  await served.site.loop.settled()
  const asked = served.feed.requests
  const right = signed(noon)['x-eidor-signature'] ?? ''
  const wrong: Record<string, string>[] = [
    {},
    { 'x-eidor-signature': '' },
    { 'x-eidor-signature': right.replace(/.$/, (it) => (it === '0' ? '1' : '0')) },
    { 'x-eidor-signature': right.replace('t=', 't=1') },
    { 'x-eidor-signature': right.slice(0, -2) },
    signed(noon, '', 'another secret'),
    signed(noon, 'another body'),
    signed(noon - 5 * 60_000 - 1),
    signed(noon + 5 * 60_000 + 1),
  ]
  for (const headers of wrong) {
    expect((await served.fetch('/api/nudge', { method: 'POST', headers })).status).toBe(401)
  }
  expect(served.feed.requests).toBe(asked)
  const long = 'x'.repeat(10_000)
  expect((await served.fetch('/api/nudge', { method: 'POST', headers: signed(noon, long), body: long })).status).toBe(
    413,
  )
})

test('A nudge sent again wakes nobody', async () => {
  await using served = await Served.start()
  await served.site.loop.settled()
  const send = (headers = signed(noon, '{}')) => served.fetch('/api/nudge', { method: 'POST', headers, body: '{}' })
  const answers = await Promise.all([send(), send(), send(), send()])
  expect(answers.map((it) => it.status)).toEqual([202, 202, 202, 202])
  await served.site.loop.settled()
  const asked = served.feed.requests
  expect((await send()).status).toBe(202)
  served.time.moveTo(noon + 5 * 60_000)
  await served.site.loop.settled()
  const later = served.feed.requests
  expect((await send()).status).toBe(202)
  await served.site.loop.settled()
  expect(later).toBeGreaterThan(asked)
  expect(served.feed.requests).toBe(later)
  served.time.moveTo(noon + 5 * 60_000 + 1)
  await served.site.loop.settled()
  expect((await send()).status).toBe(401)
  expect((await send(signed(noon + 1, '{}'))).status).toBe(202)
})

test('Without a nudge, an edit is live within twenty seconds', async () => {
  await using served = await Served.start()
  edit(served, 'Uten puff.')
  served.time.moveTo(noon + 20_000)
  await served.site.loop.request()
  expect(await (await served.fetch('/lofoten/')).text()).toContain('Uten puff.')
})

test('The site wakes by its own clock at the first instant of the Oslo day', async () => {
  await using served = await Served.start()
  const name = named(seed(seedDay).names, (it) => it.name === 'Karriere Salten')
  served.feed.publish('name', { ...name, id: 'f'.repeat(24), name: 'Karrierehuset Salten', from: '2026-11-23' })
  await served.site.loop.request()
  served.feed.down = true
  const midnight = Date.parse('2026-11-22T23:00:00Z')
  served.time.moveTo(midnight - 5_000)
  await served.site.loop.request()
  served.time.moveTo(midnight - 3_000)
  await served.site.loop.request()
  expect(served.time.alarm).toBe(midnight)
  served.time.moveTo(midnight)
  await served.site.loop.request()
  expect(await (await served.fetch('/salten/')).text()).toContain('<h1>Karrierehuset Salten</h1>')
})

test('The CMS is told what is live, and told again until it listens', async () => {
  await using served = await Served.start()
  await served.site.loop.settled()
  expect(served.feed.receipts).toHaveLength(1)
  expect(served.feed.receipts[0]?.live.length).toBeGreaterThan(100)
  served.feed.refuseReceipts = true
  edit(served, 'Første.')
  await served.site.loop.request()
  edit(served, 'Andre.')
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.receipts).toHaveLength(1)
  expect(await (await served.fetch('/lofoten/')).text()).toContain('Andre.')

  await served.restart()
  served.feed.refuseReceipts = false
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(served.feed.receipts).toHaveLength(3)
  const last = served.feed.receipts.at(-1)
  expect(last?.pages).toEqual([{ url: '/lofoten/', change: 'changed' }])
  expect(last?.live).toMatchObject([{ kind: 'place' }])
  expect(last?.node).toBe(served.feed.receipts[0]?.node)
})
