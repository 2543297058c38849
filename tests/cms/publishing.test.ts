import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type FeedPage, feedPage } from '#content/record.ts'
import { readersWait } from '../database/own.ts'
import { type World, world } from './world.ts'

let cms: World
let token: string
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('administrator')
})

const errors = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

async function records() {
  const { body } = await cms.call('GET', '/api/published', {
    headers: { authorization: `Bearer ${cms.publishSecret}` },
  })
  return feedPage.parse(body).changed
}

async function lofoten() {
  const { docs } = await cms.payload.find({
    collection: 'places',
    where: { 'region.slug': { equals: 'lofoten' } },
    depth: 0,
  })
  const [place] = docs
  if (!place) throw new Error('The seed has no place in Lofoten.')
  return place
}

it('I1: what does not fit the contract is refused at its field, stored nowhere, and the last good record stays', async () => {
  const place = await lofoten()
  const before = (await records()).find((it) => it.id === place.id)
  const answer = await cms.call('PATCH', `/api/places/${place.id}`, {
    token,
    body: { stage: 'separate', oneDoorFrom: null },
  })
  expect(answer.status).toBe(400)
  expect(errors.parse(answer.body).errors[0]?.data.errors).toEqual([
    { path: 'oneDoorFrom', message: 'Kan ikke publiseres: egne kontorer må ha en dag de blir ei dør.' },
  ])
  expect((await records()).find((it) => it.id === place.id)).toEqual(before)
  expect((await lofoten()).stage).toBe(place.stage)
})

it('many editors publishing at once all get through, and every change is in the feed', async () => {
  const ids = (await cms.payload.find({ collection: 'courses', limit: 20, depth: 0 })).docs.map((it) => it.id)
  const answers = await Promise.all(
    ids.map((id, index) => cms.call('PATCH', `/api/courses/${id}`, { token, body: { reference: `R-${index}` } })),
  )
  expect(answers.map((it) => it.status)).toEqual(ids.map(() => 200))
  const released = new Map((await records()).map((it) => [it.id, it.body]))
  ids.forEach((id, index) => {
    expect(released.get(String(id))).toMatchObject({ reference: `R-${index}` })
  })
})

it('a slow transaction beside a fast one is not stepped over by the cursor', async () => {
  const { docs } = await cms.payload.find({ collection: 'providers', limit: 2, depth: 0 })
  const [slow, fast] = docs
  if (!slow || !fast) throw new Error('The seed has too few providers.')
  const transaction = await cms.payload.db.beginTransaction()
  const req = transaction === null ? {} : { transactionID: transaction }
  await cms.payload.update({ collection: 'providers', id: slow.id, data: { name: 'Sakte' }, req })
  const quick = cms.call('PATCH', `/api/providers/${fast.id}`, { token, body: { name: 'Rask' } })
  const read = async (since: string) => {
    const headers = { authorization: `Bearer ${cms.publishSecret}` }
    return feedPage.parse((await cms.call('GET', `/api/published?since=${since}`, { headers })).body)
  }
  const named = (pages: FeedPage[], id: string) =>
    z.object({ name: z.string() }).parse(pages.flatMap((it) => it.changed).findLast((it) => it.id === id)?.body).name
  const reading = read('')
  if (readersWait()) await cms.payload.db.commitTransaction(transaction ?? '')
  const during = await reading
  if (!readersWait()) {
    expect(named([during], slow.id)).toBe(slow.name)
    await cms.payload.db.commitTransaction(transaction ?? '')
  }
  expect((await quick).status).toBe(200)
  const both = [during, await read(during.cursor)]
  expect([named(both, slow.id), named(both, fast.id)]).toEqual(['Sakte', 'Rask'])
})

it('a failed change leaves neither the document nor a record behind', async () => {
  const place = await lofoten()
  const count = async () => (await cms.payload.count({ collection: 'exceptions', overrideAccess: true })).totalDocs
  const before = { count: await count(), records: (await records()).length }
  const answer = await cms.call('POST', '/api/exceptions', {
    token,
    body: { place: place.id, from: '2027-05-18', to: '2027-05-17' },
  })
  expect(answer.status).toBe(400)
  expect({ count: await count(), records: (await records()).length }).toEqual(before)
})

it('documents, rows and versions get ids of 24 hexadecimal digits', async () => {
  const place = await lofoten()
  const { body } = await cms.call('POST', '/api/exceptions', {
    token,
    body: { place: place.id, from: '2027-05-17', periods: [{ opens: '9', closes: '11.30' }] },
  })
  const { doc } = z
    .object({
      doc: z.object({
        id: z.string(),
        periods: z.array(z.object({ id: z.string(), opens: z.string(), closes: z.string() })),
      }),
    })
    .parse(body)
  const versions = await cms.payload.findVersions({ collection: 'places', limit: 1, overrideAccess: true })
  for (const id of [doc.id, doc.periods[0]?.id, versions.docs[0]?.id]) expect(id).toMatch(/^[0-9a-f]{24}$/)
  expect(doc.periods[0]).toMatchObject({ opens: '09:00', closes: '11:30' })
})

it('an address, a picture or a course title may lack its translation and still be published', async () => {
  const { docs } = await cms.payload.find({ collection: 'services', limit: 1, depth: 0 })
  const answer = await cms.call('PATCH', `/api/services/${docs[0]?.id}?locale=en`, {
    token,
    body: { title: 'Only a title', summary: null },
  })
  expect(answer.status).toBe(200)
  expect((await records()).find((it) => it.id === docs[0]?.id)?.locales).toEqual(['no'])
})

it('a text without its Norwegian is refused in Norwegian', async () => {
  const { docs } = await cms.payload.find({ collection: 'services', limit: 1, depth: 0 })
  const answer = await cms.call('PATCH', `/api/services/${docs[0]?.id}`, { token, body: { title: '' } })
  expect(answer.status).toBe(400)
  expect(errors.parse(answer.body).errors[0]?.data.errors[0]).toMatchObject({
    path: 'title',
    message: 'Dette må fylles ut på norsk.',
  })
})

it('a name or a word that already leads to another region is refused at its field, in Norwegian', async () => {
  const place = await lofoten()
  const before = (await records()).length
  const name = await cms.call('POST', '/api/names', {
    token,
    body: { place: place.id, name: 'Karriere-Salten', state: 'adopted' },
  })
  expect(name.status).toBe(400)
  expect(errors.parse(name.body).errors[0]?.data.errors[0]?.path).toBe('name')
  expect(errors.parse(name.body).errors[0]?.data.errors[0]?.message).toMatch(
    /^«Karriere.Salten» fører til en annen region, som navnet på stedet der\./,
  )
  const alias = await cms.call('PATCH', `/api/places/${place.id}`, {
    token,
    body: { aliases: [...(place.aliases ?? []), 'Narvik'] },
  })
  expect(alias.status).toBe(400)
  expect(errors.parse(alias.body).errors[0]?.data.errors[0]?.message).toMatch(
    /^«Narvik» fører allerede til en annen side\./,
  )
  expect((await records()).length).toBe(before)
})

it('a text written in English only says that the Norwegian is missing, in Norwegian', async () => {
  const answer = await cms.call('POST', '/api/goals?locale=en', {
    token,
    body: { title: 'English', summary: 'Only', order: 9, written: 'nb', slug: 'english', _status: 'published' },
  })
  expect(answer.status).toBe(400)
  expect(errors.parse(answer.body).errors[0]?.data.errors[0]).toEqual({
    path: 'title',
    message: 'Kan ikke publiseres: den norske teksten mangler. Velg Norsk øverst til høyre, og fyll ut feltet.',
  })
})
