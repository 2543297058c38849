import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { Nodes, nodesOf } from '#cms/nodes/nodes.ts'
import { SiteNode } from './site-node.ts'
import { type World, world } from './world.ts'

/** Which nodes of the site the CMS knows, and how it tells them that there is something to pull. */

let cms: World
let token: string
const open: SiteNode[] = []
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('administrator')
})
afterAll(() => {
  for (const it of open) it.close()
})

async function node(name: string): Promise<SiteNode> {
  const made = await SiteNode.listening(cms, name)
  open.push(made)
  return made
}

async function edit(reference: string): Promise<void> {
  const { docs } = await cms.payload.find({ collection: 'courses', limit: 1, depth: 0 })
  expect((await cms.call('PATCH', `/api/courses/${docs[0]?.id}`, { token, body: { reference } })).status).toBe(200)
}

it('every node that pulled is nudged after a save, each nudge signed and unlike the one before', async () => {
  const [north, south] = [await node('north'), await node('south')]
  await north.pull()
  await south.pull()
  const both = Promise.all([north.nudged(), south.nudged()])
  await edit('1')
  await both
  const again = north.nudged()
  await edit('2')
  await again
  expect(new Set(north.nudges.map((it) => it.body)).size).toBe(north.nudges.length)
  const signatures = north.nudges.map(({ headers, body }) => {
    const [, time = '', given] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(String(headers['x-eidor-signature'])) ?? []
    expect(given).toBe(createHmac('sha256', cms.publishSecret).update(`${time}.${body}`).digest('hex'))
    expect(Math.abs(Date.now() - Number(time))).toBeLessThan(60_000)
    return given
  })
  expect(new Set(signatures).size).toBe(signatures.length)
  expect(south.nudges.length).toBeGreaterThanOrEqual(1)
})

it('a nudge leaves after the commit: the node that pulls because of it finds the change', async () => {
  const north = open[0] ?? (await node('north'))
  await north.pull()
  const pulled = north.nudged().then(() => north.pull())
  await edit('3')
  expect((await pulled).flatMap((it) => it.changed)).toMatchObject([{ kind: 'course', body: { reference: '3' } }])
})

it('a hundred releases at once are two nudges to a node: one at once, and one after the last', async () => {
  // Reads its settings when it is loaded; the world has set them by now.
  const { isQuiet, nudge } = await import('#cms/release/nudge.ts')
  const north = await node('counting')
  await north.pull()
  const first = north.nudged()
  for (let made = 0; made < 100; made += 1) await nudge(cms.payload)
  await first
  await north.nudged()
  await expect.poll(() => isQuiet()).toBe(true)
  const third = north.nudged()
  await nudge(cms.payload)
  await third
  expect(north.nudges).toHaveLength(3)
})

it('an address is taken only with the secret, and only where it is http or https', async () => {
  const nodes = await nodesOf(cms.payload)
  const pull = (secret: string, address: string) =>
    cms.call('GET', '/api/published?since=1', {
      headers: { authorization: `Bearer ${secret}`, 'x-eidor-node': 'stranger', 'x-eidor-address': address },
    })
  const known = () => nodes.all(Date.now()).find((it) => it.node === 'stranger')
  expect((await pull('not the secret', 'http://127.0.0.1:1')).status).toBe(401)
  expect(known()).toBeUndefined()
  await pull(cms.publishSecret, 'file:///etc/passwd')
  expect(known()?.address).toBeNull()
  await pull(cms.publishSecret, 'http://127.0.0.1:1/path?query')
  expect(known()?.address).toBe('http://127.0.0.1:1')
  nodes.forget('stranger')
})

it('a pull with nothing new writes nothing for half a minute, and a restart still knows every node', async () => {
  const nodes = await nodesOf(cms.payload)
  await nodes.stored()
  const now = Date.now()
  const stored = async () => (await Nodes.open(cms.payload)).all(now).find((it) => it.node === 'idle')?.lastSeen
  const seen = (at: number) => nodes.pulled({ node: 'idle', address: 'http://127.0.0.1:2', epoch: 'x', cursor: 5 }, at)
  seen(now)
  await nodes.stored()
  expect(await stored()).toBe(now)
  seen(now + 20_000)
  await nodes.stored()
  expect(await stored()).toBe(now)
  seen(now + 30_000)
  await nodes.stored()
  expect(await stored()).toBe(now + 30_000)
  nodes.forget('idle')
  await nodes.stored()
})

it('a node unseen for ten minutes is away, and after seven days forgotten', async () => {
  const nodes = await nodesOf(cms.payload)
  const now = Date.now()
  nodes.pulled({ node: 'old', address: null, epoch: null, cursor: 0 }, now)
  const week = 7 * 24 * 3600_000
  expect(nodes.all(now + week).map((it) => it.node)).toContain('old')
  expect(nodes.all(now + week + 1).map((it) => it.node)).not.toContain('old')
  await nodes.stored()
  expect((await Nodes.open(cms.payload)).all(now).map((it) => it.node)).not.toContain('old')
})

it('an administrator may forget a node, and nobody else; one that lives reports again', async () => {
  const gone = await node('gone')
  await gone.pull()
  await (await nodesOf(cms.payload)).stored()
  const overview = z.object({ nodes: z.array(z.object({ name: z.string(), row: z.string().nullable() })) })
  const rowFor = async (as: string) => {
    const { nodes } = overview.parse((await cms.call('GET', '/api/receipts', { token: as })).body)
    return nodes.find((it) => it.name === new URL(gone.address).host)
  }
  const communications = await cms.signIn('communications')
  const { row } = (await rowFor(token)) ?? {}
  expect((await rowFor(communications))?.row).toBeNull()
  expect((await cms.call('DELETE', `/api/nodes/${row}`, { token: communications })).status).toBe(403)
  expect((await cms.call('DELETE', `/api/nodes/${row}`, { token })).status).toBe(200)
  expect(await rowFor(token)).toBeUndefined()
  await gone.pull()
  expect((await rowFor(token))?.row).toMatch(/^[0-9a-f]{24}$/)
})
