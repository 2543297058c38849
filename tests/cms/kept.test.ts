import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { expect, it } from 'vitest'
import { osloDay } from '#content/date.ts'
import { type KeptId, kept, type Span, spanBefore } from '#content/kept.ts'
import { nb } from '#site/text/nb.ts'
import { privacyView } from '#site/views/privacy.ts'
import { speech } from '#site/views/speech.ts'
import { spansIn } from '../content/spans-in.ts'
import { readerOf } from '../site/records.ts'
import { world } from './world.ts'

/** What is erased, and when: by what the privacy page tells a reader, not by the constants it is made of. */

const cms = await world()
const { db } = cms.payload
const wishes = await import('#cms/demand/erase.ts')
const follows = await import('#cms/following/erase.ts')
const { Outbox } = await import('#site/outbox/outbox.ts')

const page = privacyView(readerOf(), speech('no', 'nb'))
const now = Date.parse('2031-08-20T10:00:00Z')
const aDay: Span = { count: 1, unit: 'days' }

/** The time that a row of the page names, in the order it names them. */
function told(id: KeptId, index: number): Span {
  const facts = page.kept.find((it) => it.id === id)?.facts ?? []
  const span = spansIn(facts.find((it) => it.label === nb.privacy.labels.long)?.text ?? '')[index]
  if (!span) throw new Error(`The privacy page names no time ${index} for ${id}.`)
  return span
}

let made = 0
function name(): string {
  made += 1
  return String(made)
}
const iso = (at: number) => new Date(at).toISOString()
const contact = (at: number) => ({ key: name(), email: 'a@example.no', language: 'nb', at: iso(at) })
const follow = (at: number) => ({
  key: name(),
  email: 'a@example.no',
  person: name(),
  language: 'nb',
  refused: 0,
  at: iso(at),
})
const search = (at: number, shown: boolean) => {
  const day = osloDay(at)
  return { sum: name(), key: 'norsk', said: 'norsk', day, result: 'none', count: 1, shown }
}
const confirmed = (at: number) => ({ confirmed: iso(at) })

/** What is stored for how long: by the row of the page, the how many-th of its times, and a document of that age. */
const stored: [KeptId, number, CollectionSlug, (at: number) => Record<string, unknown>][] = [
  ['visits', 0, 'visits', (at) => ({ sum: name(), month: osloDay(at).slice(0, 7), path: '/', count: 1 })],
  ['searches', 0, 'demand', (at) => search(at, false)],
  ['searches', 1, 'demand', (at) => search(at, true)],
  ['wishAddresses', 0, 'wish-contacts', contact],
  ['wishAddresses', 1, 'wish-contacts', (at) => ({ ...contact(at), ...confirmed(at) })],
  ['wishAddresses', 2, 'reminders', (at) => ({ key: `wish-answer ${name()}`, at: iso(at) })],
  ['followers', 0, 'follows', follow],
  ['followers', 1, 'reminders', (at) => ({ key: `follow-letter ${name()}`, at: iso(at) })],
  ['onTheWay', 1, 'taken-submissions', (at) => ({ key: name(), kind: 'wish', at: iso(at) })],
  ['editors', 1, 'reminders', (at) => ({ key: `${name()} 2031-01-06`, at: iso(at) })],
]

it.each(stored)('%s, time %i: %s goes when the page says, and not before', async (id, index, collection, make) => {
  const limit = spanBefore(now, told(id, index))
  const search = await db.create({ collection: 'follow-searches', data: aSearch() })
  const create = async (at: number) => {
    const data = collection === 'follows' ? { ...make(at), search: search.id } : make(at)
    return String((await db.create({ collection, data })).id)
  }
  const young = await create(limit + 86_400_000)
  // Sums of visits are by the month: the month that the limit is in is kept.
  const old = await create(spanBefore(limit, collection === 'visits' ? { count: 1, unit: 'months' } : aDay))
  await wishes.eraseWhatIsOld(cms.payload, now)
  await follows.eraseWhatIsOld(cms.payload, now)
  const there = async (it: string) => (await db.findOne({ collection, where: { id: { equals: it } } })) !== null
  expect([await there(young), await there(old)]).toEqual([true, false])
})

it('an address that was confirmed is not erased with those that were not', async () => {
  const search = await db.create({ collection: 'follow-searches', data: aSearch() })
  const at = spanBefore(now, { count: 2, unit: 'years' })
  const { id } = await db.create({
    collection: 'follows',
    data: { ...follow(at), ...confirmed(at), search: search.id },
  })
  await follows.eraseWhatIsOld(cms.payload, now)
  expect(await db.findOne({ collection: 'follows', where: { id: { equals: id } } })).not.toBeNull()
})

it('the municipality of a wish goes when the page says, and the wish stays', async () => {
  const limit = spanBefore(now, told('wishes', 0))
  const create = async (at: number) => {
    const data = { what: 'Norsk', key: 'norsk', municipality: '1865', day: osloDay(at) }
    return String((await db.create({ collection: 'wishes', data })).id)
  }
  const [young, old] = [await create(limit + 86_400_000), await create(spanBefore(limit, aDay))]
  await wishes.eraseWhatIsOld(cms.payload, now)
  const municipality = async (id: string) =>
    Object(await db.findOne({ collection: 'wishes', where: { id: { equals: id } } })).municipality ?? null
  expect([await municipality(young), await municipality(old)]).toEqual(['1865', null])
})

it('what the CMS refused goes from the site when the page says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eidor-kept-'))
  const outbox = new Outbox(folder)
  const limit = spanBefore(now, told('onTheWay', 0))
  for (const at of [limit + 86_400_000, spanBefore(limit, aDay)]) {
    outbox.put(`wish:${name().padStart(8, '0')}`, aWish(), at)
    const waiting = outbox.next(at)
    if (waiting) outbox.setAside(waiting, '400', at)
  }
  expect(outbox.asideSize).toBe(2)
  outbox.tidy(now)
  expect(outbox.asideSize).toBe(1)
  outbox.close()
  rmSync(folder, { recursive: true })
})

it('who edits is signed in as long as the page says', () => {
  const { count, unit } = told('editors', 0)
  expect(unit).toBe('hours')
  expect(cms.payload.collections.users.config.auth.tokenExpiration).toBe(count * 3600)
})

/** What holds nothing of visitors, nor of those who work here but who published it: content, and what serves it. */
const ofNobody = [
  ...['regions', 'names', 'exceptions', 'services', 'news', 'providers', 'synonyms', 'goals', 'pages'],
  ...['releases', 'nodes', 'publications', 'preview-rounds', 'payload-jobs', 'payload-kv', 'payload-migrations'],
]

it('every collection is told of on the page, or holds nothing of anybody', () => {
  const told = new Set<string>(kept.flatMap((it) => it.stored))
  for (const { slug } of cms.payload.config.collections)
    expect(told.has(slug) !== ofNobody.includes(slug), `${slug}: say in content/kept.ts what it keeps of people`).toBe(
      true,
    )
})

it('every collection that ties something to a user is told of on the page', () => {
  const told = new Set<string>(kept.flatMap((it) => it.stored))
  for (const { slug, fields } of cms.payload.config.collections)
    if (JSON.stringify(fields, (key, value) => (key === 'admin' ? undefined : value)).includes('"relationTo":"users"'))
      expect([...told], slug).toContain(slug)
})

function aSearch() {
  return { query: `?q=${name()}`, seen: [] }
}

function aWish() {
  return { kind: 'wish', what: 'Noe', region: null, municipality: null, contact: null } as const
}
