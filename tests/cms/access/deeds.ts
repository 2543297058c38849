import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import type { Operation, Road } from '#cms/access/table.ts'
import type { World } from '../world.ts'
import { aFile, nextNumber, recipes } from './fixtures.ts'
import { ask, literal, namesOf } from './graphql.ts'
import type { Owner, Person } from './people.ts'

/** What somebody tries with which document; `to` is whose it shall become. */
export interface Attempt {
  cms: World
  person: Person
  slug: string
  id: string
  owner: Owner
  to: Owner
}

type Deed = (attempt: Attempt) => Promise<boolean>

const many = z.object({ docs: z.array(z.unknown()) })

/** The operation done by its road, as that person would. True where it was done, false where it was refused. */
export function deed(operation: Operation, road: Road, attempt: Attempt): Promise<boolean> {
  const found = road === 'GraphQL' ? byGraphQL[operation] : byRest[operation]
  if (!found) throw new Error(`tests/cms/access/deeds.ts does not know how to ${operation} by ${road}.`)
  return found(attempt)
}

const byRest: Partial<Record<Operation, Deed>> = {
  create: (it) => rest(it, 'POST', `?draft=true&depth=0`, bodyOf(it)),
  upload: async ({ cms, person, owner }) => {
    const { data, mimetype, name } = aFile()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
    form.append('_payload', JSON.stringify(recipes.media?.body(owner, 0)))
    return done((await cms.call('POST', '/api/media', { ...signed(person), body: form })).status)
  },
  read: (it) => finds(it, `?where[id][equals]=${it.id}&depth=0`),
  readDrafts: (it) => finds(it, `?where[id][equals]=${it.id}&depth=0&draft=true`),
  update: (it) => rest(it, 'PATCH', `/${it.id}?draft=true&depth=0`, changeOf(it)),
  publish: (it) => rest(it, 'PATCH', `/${it.id}?depth=0`, { _status: 'published' }),
  schedule: async ({ cms, person, slug, id }) => {
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: slug as 'news', value: id }, // One of those that can be scheduled.
        user: { relationTo: 'users', value: person.id },
      },
    })
    await cms.payload.jobs.run({ limit: 1 })
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const collection = slug as CollectionSlug // Of the table, which a test compares with the collections there are.
    const doc = await cms.payload.findByID({ collection, id, depth: 0 })
    return Reflect.get(doc, '_status') === 'published'
  },
  move: (it) => rest(it, 'PATCH', `/${it.id}?draft=true&depth=0`, ownedBy(it)),
  duplicate: (it) => rest(it, 'POST', `/${it.id}/duplicate?depth=0&draft=true`, {}),
  trash: (it) => rest(it, 'PATCH', `/${it.id}?depth=0`, { deletedAt: new Date().toISOString() }),
  restore: (it) => rest(it, 'PATCH', `/${it.id}?trash=true&draft=true&depth=0`, { deletedAt: null, _status: 'draft' }),
  delete: (it) => rest(it, 'DELETE', `/${it.id}`),
  readVersions: (it) => finds(it, `/versions?where[parent][equals]=${it.id}&depth=0`),
  restoreVersion: async (it) => rest(it, 'POST', `/versions/${await versionOf(it)}?draft=true`),
  bulkUpdate: (it) => finds(it, `?where[id][in]=${it.id}&draft=true&depth=0`, 'PATCH', changeOf(it)),
  bulkDelete: (it) => finds(it, `?where[id][in]=${it.id}&depth=0`, 'DELETE'),
  setRole: async (it) => {
    await rest(it, 'PATCH', `/${it.id}`, { role: 'administrator' })
    return isAdministrator(it)
  },
}

const byGraphQL: Partial<Record<Operation, Deed>> = {
  create: (it) => mutation(it, 'create', `(draft: true, data: ${literal(bodyOf(it))}) { id }`),
  read: (it) => query(it, `(where: { id: { equals: "${it.id}" } }) { docs { id } }`),
  readDrafts: (it) => query(it, `(draft: true, where: { id: { equals: "${it.id}" } }) { docs { id } }`),
  update: (it) => mutation(it, 'update', `(id: "${it.id}", draft: true, data: ${literal(changeOf(it))}) { id }`),
  publish: (it) => mutation(it, 'update', `(id: "${it.id}", data: { _status: published }) { id }`),
  move: (it) => mutation(it, 'update', `(id: "${it.id}", draft: true, data: ${literal(ownedBy(it))}) { id }`),
  duplicate: (it) => mutation(it, 'duplicate', `(id: "${it.id}", data: ${literal(bodyOf(it))}) { id }`),
  trash: (it) => mutation(it, 'update', `(id: "${it.id}", data: { deletedAt: "${new Date().toISOString()}" }) { id }`),
  restore: (it) =>
    mutation(
      it,
      'update',
      `(id: "${it.id}", trash: true, draft: true, data: { deletedAt: null, _status: draft }) { id }`,
    ),
  delete: (it) => mutation(it, 'delete', `(id: "${it.id}") { id }`),
  readVersions: async (it) => {
    const { many: plural } = namesOf(it.slug)
    const answer = await ask(
      it.cms,
      it.person,
      'query',
      `versions${plural}`,
      `(where: { parent: { equals: "${it.id}" } }) { docs { id } }`,
    )
    return some(answer)
  },
  restoreVersion: async (it) => {
    const version = await versionOf(it)
    return mutation(it, 'restoreVersion', `(id: "${version}", draft: true) { id }`)
  },
  setRole: async (it) => {
    await mutation(it, 'update', `(id: "${it.id}", data: { role: administrator }) { id }`)
    return isAdministrator(it)
  },
}

function bodyOf({ slug, owner }: Attempt): Record<string, unknown> {
  const body = recipes[slug]?.body(owner, nextNumber()) ?? {}
  // A region's editor need not say whose; what is tried here is to say so.
  return Object.fromEntries(Object.entries(body).filter(([, it]) => it !== null))
}

function changeOf({ slug }: Attempt): Record<string, unknown> {
  return recipes[slug]?.change ?? {}
}

function ownedBy({ slug, to }: Attempt): Record<string, unknown> {
  return recipes[slug]?.owned(to) ?? {}
}

function signed({ token }: Person): { token?: string } {
  return token === undefined ? {} : { token }
}

async function rest(
  { cms, person, slug }: Attempt,
  method: string,
  path: string,
  body?: Record<string, unknown>,
): Promise<boolean> {
  const { status, body: said } = await cms.call(method, `/api/${slug}${path}`, {
    ...signed(person),
    ...(body ? { body } : {}),
  })
  return done(status, said)
}

/** Refused is 401, 403 or 404; anything else is a test that asks wrongly. */
function done(status: number, said?: unknown): boolean {
  if (status === 200 || status === 201) return true
  if ([401, 403, 404].includes(status)) return false
  throw new Error(`The CMS answered ${status}: ${JSON.stringify(said)}`)
}

async function finds(
  { cms, person, slug }: Attempt,
  path: string,
  method = 'GET',
  body?: Record<string, unknown>,
): Promise<boolean> {
  const answer = await cms.call(method, `/api/${slug}${path}`, { ...signed(person), ...(body ? { body } : {}) })
  // In bulk, a guard that refuses is told in the answer, beside those that were done.
  return answer.status === 400 || done(answer.status, answer.body) ? some(answer.body) : false
}

function some(answer: unknown): boolean {
  const parsed = many.safeParse(answer)
  return parsed.success && parsed.data.docs.length > 0
}

async function mutation({ cms, person, slug }: Attempt, verb: string, args: string): Promise<boolean> {
  return (await ask(cms, person, 'mutation', `${verb}${namesOf(slug).one}`, args)) !== null
}

async function query({ cms, person, slug }: Attempt, args: string): Promise<boolean> {
  return some(await ask(cms, person, 'query', namesOf(slug).many, args))
}

async function versionOf({ cms, slug, id }: Attempt): Promise<string> {
  const collection = slug as CollectionSlug // As above.
  const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

async function isAdministrator({ cms, id }: Attempt): Promise<boolean> {
  return (await cms.payload.findByID({ collection: 'users', id, depth: 0 })).role === 'administrator'
}
