import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { endpointsTable, globalsTable, table } from '#cms/access/table.ts'
import { call } from './access/calls.ts'
import { ask, literal } from './access/graphql.ts'
import { everybody, type Person } from './access/people.ts'
import { type World, world } from './world.ts'

/** The rest of cms/access/table.ts: globals, what is nobody's to see, Payload's own, and the other addresses. */

let cms: World
let people: Person[]
beforeAll(async () => {
  cms = await world()
  people = await everybody(cms)
})

const signed = ({ token }: Person) => (token === undefined ? {} : { token })
const refused = [401, 403, 404, 501]

const changes: Record<string, Record<string, unknown>> = {
  notice: { title: 'En prøve', level: 'information', written: 'nb' },
  profile: {
    name: 'Ei dør',
    county: 'Nordland fylkeskommune',
    about: 'En prøve.',
    email: 'post@example.no',
    colour: '#172a34',
    written: 'nb',
  },
  navigation: { written: 'nb' },
  statement: { email: 'post@example.no', complaint: 'https://example.no/', written: 'nb' },
  privacy: { controller: 'Nordland fylkeskommune', email: 'post@example.no', written: 'nb' },
}

it('the table speaks of every global there is', () => {
  expect(Object.keys(globalsTable).toSorted()).toEqual(cms.payload.config.globals.map((it) => it.slug).toSorted())
})

it('the table speaks of every address of our own', () => {
  const spoken = endpointsTable.map((it) => `${it.method} ${it.path.split('/')[2]}`)
  for (const { method, path } of cms.payload.config.endpoints) {
    const address = `${method.toUpperCase()} ${path.split('/')[1]}`
    // Payload's own, which ask each collection's rules, or hold nothing.
    if (/(graphql|access|payload-)/.test(path) || method === 'options') continue
    expect(spoken, `cms/access/table.ts says nothing of ${address}`).toContain(address)
  }
})

it('the table speaks of every address of our own at a collection', () => {
  const spoken = endpointsTable.map((it) => shape(`${it.method} ${it.path}`))
  const all = cms.payload.config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).map((it) => ({ slug, ...it })),
  )
  // What Payload adds it adds to every collection, or is for signing in and for files.
  const own = all.filter(
    (it) => !it.slug.startsWith('payload-') && all.filter((other) => other.handler === it.handler).length === 1,
  )
  const payloads =
    /^\/(init|login|logout|me|refresh-token|first-register|forgot-password|reset-password|verify|unlock|file|paste-url)/
  for (const { slug, method, path } of own.filter((it) => !payloads.test(it.path)))
    expect(spoken, 'cms/access/table.ts says nothing of it').toContain(
      shape(`${method.toUpperCase()} /api/${slug}${path}`),
    )
})

/** An address with every part that is filled in left open. */
function shape(address: string): string {
  const [before = ''] = address.split('?')
  const open = before.replace(/\/texts\/.*/, '/texts/:/:')
  return open.replaceAll(/:\w+/g, ':').replace(/\/$/, '')
}

describe.each(Object.keys(globalsTable))('%s', (slug) => {
  const may = (operation: 'read' | 'update' | 'readVersions' | 'restoreVersion', person: Person) =>
    globalsTable[slug]?.[operation]?.[person.actor] === 'all'
  const name = `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`

  it('is read and changed, and its versions read and restored, by whom the table says', async () => {
    await cms.payload.updateGlobal({ slug: slug as 'notice', data: changes[slug] ?? {} })
    const versions = await cms.payload.findGlobalVersions({ slug: slug as 'notice', limit: 1 })
    const version = String(versions.docs[0]?.id)
    const wrong: string[] = []
    const judge = (person: Person, what: string, did: boolean, expected: boolean) => {
      if (did !== expected) wrong.push(`${person.name} ${what}: ${did ? 'was done' : 'was refused'}`)
    }
    for (const person of people) {
      const rest = async (method: string, path: string, body?: unknown) => {
        const url = `/api/globals/${slug}${path}`
        return (await cms.call(method, url, { ...signed(person), ...(body ? { body } : {}) })).status === 200
      }
      judge(person, 'reads', await rest('GET', ''), may('read', person))
      judge(person, 'changes', await rest('POST', '', changes[slug]), may('update', person))
      judge(person, 'reads versions of', await rest('GET', '/versions'), may('readVersions', person))
      judge(person, 'restores', await rest('POST', `/versions/${version}`), may('restoreVersion', person))
      const graphql = async (kind: 'query' | 'mutation', field: string, args: string) =>
        (await ask(cms, person, kind, field, args)) !== null
      judge(person, 'asks for', await graphql('query', name, ' { __typename }'), may('read', person))
      const data = `(data: ${literal(changes[slug])}) { __typename }`
      judge(person, 'changes by GraphQL', await graphql('mutation', `update${name}`, data), may('update', person))
      const listed = await graphql('query', `versions${name}`, ' { docs { id } }')
      judge(person, 'asks for versions of', listed, may('readVersions', person))
      const restored = await graphql('mutation', `restoreVersion${name}`, `(id: "${version}") { __typename }`)
      judge(person, 'restores by GraphQL', restored, may('restoreVersion', person))
    }
    expect(wrong).toEqual([])
  })
})

const hidden = [
  'releases',
  'publications',
  'preview-rounds',
  'nodes',
  'taken-submissions',
  'wishes',
  'wish-contacts',
  'demand',
  'demand-marks',
  'visits',
  'origins',
  'payload-jobs',
  'payload-kv',
  'payload-migrations',
]

describe.each(hidden)('%s', (slug) => {
  it('is nobody’s, but for what the table says', async () => {
    for (const person of people) {
      const may = (operation: 'read' | 'create' | 'update' | 'delete') =>
        table[slug]?.[operation]?.[person.actor] === 'all'
      const status = async (method: string, path: string, body?: unknown) =>
        (await cms.call(method, `/api/${slug}${path}`, { ...signed(person), ...(body ? { body } : {}) })).status
      const where = '?where[id][equals]=0123456789abcdef01234567'
      expect(refused.includes(await status('GET', '')), `${person.name} reads`).toBe(!may('read'))
      expect(refused.includes(await status('DELETE', where)), `${person.name} deletes`).toBe(!may('delete'))
      expect(refused.includes(await status('POST', '', {})), `${person.name} creates`).toBe(!may('create'))
      expect(refused.includes(await status('PATCH', where, {})), `${person.name} updates`).toBe(!may('update'))
    }
  })
})

it('one’s settings in the admin are one’s own', async () => {
  const settings = z.object({ docs: z.array(z.object({ key: z.string() })) })
  for (const person of people.filter((it) => it.token)) {
    const value = { columns: person.name }
    const url = `/api/payload-preferences/of-${person.id}`
    expect((await cms.call('POST', url, { ...signed(person), body: { value } })).status).toBe(200)
  }
  for (const person of people.filter((it) => it.token)) {
    const { body } = await cms.call('GET', '/api/payload-preferences?limit=0', signed(person))
    expect(settings.parse(body).docs.map((it) => it.key)).toEqual([`of-${person.id}`])
    const others = '/api/payload-preferences?where[key][not_equals]=nothing'
    const changed = await cms.call('PATCH', others, { ...signed(person), body: { value: 'taken' } })
    expect(settings.parse(changed.body).docs.map((it) => it.key)).toEqual([`of-${person.id}`])
  }
  expect((await cms.call('GET', '/api/payload-preferences')).status).toBe(403)
})

it('one says in one’s own name only who edits a document, and takes back one’s own word only', async () => {
  const [administrator, , editor] = people
  if (!administrator || !editor) throw new Error('Somebody is missing.')
  const made = z.object({ doc: z.object({ id: z.string(), user: z.object({ value: z.unknown() }) }) })
  const lock = (user: string) => ({
    document: { relationTo: 'places', value: editor.mine.place },
    user: { relationTo: 'users', value: user },
  })
  const url = '/api/payload-locked-documents'
  const forged = await cms.call('POST', `${url}?depth=0`, { ...signed(editor), body: lock(administrator.id) })
  expect(made.parse(forged.body).doc.user.value).toBe(editor.id)
  const theirs = made.parse(
    (await cms.call('POST', `${url}?depth=0`, { ...signed(administrator), body: lock('') })).body,
  )
  expect((await cms.call('DELETE', `${url}/${theirs.doc.id}`, signed(editor))).status).toBe(403)
  expect((await cms.call('DELETE', `${url}/${made.parse(forged.body).doc.id}`, signed(editor))).status).toBe(200)
  expect((await cms.call('GET', url)).status).toBe(403)
})

// A picture and a file for a spreadsheet are not JSON, which is what these calls read.
const asked = endpointsTable.filter(
  (it) => it.who !== 'anybody' && !it.path.includes('/wordmark/') && !it.path.endsWith('.csv'),
)
describe.each(asked)('$method $path', ({ method, path, who }) => {
  it('answers whom the table says', async () => {
    if (who === 'signature') {
      const options = { body: { key: 'unsigned', at: new Date().toISOString() } }
      for (const person of people)
        expect((await cms.call(method, path, { ...options, ...signed(person) })).status, person.name).toBe(401)
      return
    }
    if (typeof who === 'string') {
      for (const person of people) expect((await cms.call(method, path, signed(person))).status, person.name).toBe(401)
      const headers = { authorization: `Bearer ${cms.publishSecret}` }
      const { status } = await cms.call(method, path, { headers, ...(method === 'POST' ? { body: {} } : {}) })
      expect([401, 403]).not.toContain(status)
      return
    }
    for (const person of people) {
      for (const isMine of [true, false]) {
        const owner = isMine ? person.mine : person.theirs
        const { url, body } = await call(cms, path, owner)
        const { status } = await cms.call(method, url, { ...signed(person), ...(method === 'POST' ? { body } : {}) })
        const extent = who[person.actor]
        const expected = extent === 'all' || (extent !== 'none' && isMine)
        expect(!refused.includes(status), `${person.name}, ${isMine ? 'mine' : 'theirs'}: ${status}`).toBe(expected)
      }
    }
  })
})
