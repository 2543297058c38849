import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SiteNode } from './site-node.ts'
import { type World, world } from './world.ts'

/** Whatever an editor does, by whatever road: after the next pull the site has it. */

let cms: World
let token: string
let site: SiteNode
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('administrator')
  site = await SiteNode.listening(cms, 'site')
  await site.pull()
})
afterAll(() => site.close())

const made = z.object({ doc: z.object({ id: z.string() }) })

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await cms.call(method, path, { token, ...(body === undefined ? {} : { body }) })
  if (answer.status >= 300)
    throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

async function newItem(title: string, status: 'draft' | 'published' = 'published'): Promise<string> {
  const query = status === 'draft' ? '?draft=true' : ''
  const body = { title, summary: 'Kort', date: '2026-11-22', written: 'nb', _status: status }
  return made.parse(await call('POST', `/api/news${query}`, body)).doc.id
}

/** The titles of the items the site has, of those asked for; null for one it does not have. */
async function atSite(...ids: string[]): Promise<(string | null)[]> {
  await site.pull()
  const title = z.object({ title: z.object({ no: z.string() }) })
  return ids.map((id) => {
    const held = site.held.get(id)
    return held ? title.parse(held.body).title.no : null
  })
}

const among = (ids: string[]) => ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')

describe('one document', () => {
  it('arrives when it is created, changed, unpublished, and published again', async () => {
    const draft = await newItem('Et utkast', 'draft')
    expect(await atSite(draft)).toEqual([null])
    const id = await newItem('En nyhet')
    expect(await atSite(id)).toEqual(['En nyhet'])
    await call('PATCH', `/api/news/${id}`, { title: 'En endret nyhet' })
    expect(await atSite(id)).toEqual(['En endret nyhet'])
    await call('PATCH', `/api/news/${id}`, { _status: 'draft' })
    expect(await atSite(id)).toEqual([null])
    await call('PATCH', `/api/news/${id}`, { _status: 'published' })
    expect(await atSite(id)).toEqual(['En endret nyhet'])
  })

  it('goes when it is put in the trash or deleted, and comes back when it is restored', async () => {
    const id = await newItem('I papirkurven')
    await call('PATCH', `/api/news/${id}`, { deletedAt: new Date().toISOString() })
    expect(await atSite(id)).toEqual([null])
    await call('PATCH', `/api/news/${id}?trash=true`, { deletedAt: null })
    expect(await atSite(id)).toEqual(['I papirkurven'])
    await call('DELETE', `/api/news/${id}`)
    expect(await atSite(id)).toEqual([null])
  })

  it('arrives as it was when a version is restored', async () => {
    const id = await newItem('Første')
    await call('PATCH', `/api/news/${id}`, { title: 'Andre' })
    expect(await atSite(id)).toEqual(['Andre'])
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Første' } }] },
      overrideAccess: true,
    })
    await call('POST', `/api/news/versions/${docs[0]?.id}`)
    expect(await atSite(id)).toEqual(['Første'])
  })

  it('arrives by itself at the minute it was scheduled for, and goes by itself too', async () => {
    const user = (await cms.payload.find({ collection: 'users', limit: 1 })).docs[0]
    const schedule = (type: 'publish' | 'unpublish', id: string, waitUntil: Date) =>
      cms.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type,
          doc: { relationTo: 'news', value: id },
          user: { relationTo: 'users', value: String(user?.id) },
        },
        waitUntil,
      })
    const [coming, going] = [await newItem('Kommer', 'draft'), await newItem('Går')]
    await schedule('publish', coming, new Date(Date.now() + 3_000))
    await schedule('unpublish', going, new Date(Date.now() + 3_000))
    await cms.payload.jobs.run()
    expect(await atSite(coming, going)).toEqual([null, 'Går'])
    const run = async () => {
      await cms.payload.jobs.run()
      return atSite(coming, going)
    }
    await expect.poll(run, { timeout: 20_000, interval: 500 }).toEqual(['Kommer', null])
  })
})

describe('many documents at once', () => {
  it('arrive when they are published together, go when they are unpublished, and go when they are deleted', async () => {
    const ids = [await newItem('En', 'draft'), await newItem('To', 'draft'), await newItem('Tre', 'draft')]
    expect(await atSite(...ids)).toEqual([null, null, null])
    await call('PATCH', `/api/news?${among(ids)}`, { _status: 'published' })
    expect(await atSite(...ids)).toEqual(['En', 'To', 'Tre'])
    await call('PATCH', `/api/news?${among(ids)}`, { _status: 'draft' })
    expect(await atSite(...ids)).toEqual([null, null, null])
    await call('PATCH', `/api/news?${among(ids)}`, { _status: 'published' })
    await call('DELETE', `/api/news?${among(ids)}`)
    expect(await atSite(...ids)).toEqual([null, null, null])
  })

  it('go to the trash and come back together', async () => {
    const ids = [await newItem('Fire'), await newItem('Fem')]
    await call('PATCH', `/api/news?${among(ids)}`, { deletedAt: new Date().toISOString() })
    expect(await atSite(...ids)).toEqual([null, null])
    // What the admin sends for "restore as published" of many.
    await call('PATCH', `/api/news?${among(ids)}&trash=true`, { deletedAt: null, _status: 'published' })
    expect(await atSite(...ids)).toEqual(['Fire', 'Fem'])
  })
})

describe('what is on every page', () => {
  it('arrives when a global is changed', async () => {
    await call('POST', '/api/globals/profile', { name: 'Ei dør, på prøve' })
    await site.pull()
    expect(site.held.get('profile')?.body).toMatchObject({ name: 'Ei dør, på prøve' })
  })
})
