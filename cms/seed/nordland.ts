import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { osloDay } from '#content/date.ts'
import type { Kind } from '#content/kinds.ts'
import { seed } from '#content/seed/index.ts'
import { overrulings } from '#content/seed/names.ts'
import { followGaps } from '../offer/gaps.ts'
import { whereOf, wholeCounty } from '../opening/title.ts'
import { type CollectionKind, collectionOf, type GlobalKind, globalKinds } from '../published/collections.ts'
import { release } from '../release/release.ts'
import * as documents from './documents.ts'
import { withRowIds } from './row-ids.ts'

/**
 * Fills an empty database with Nordland, published, in one transaction: all of it or nothing.
 * Answers how many documents it wrote; 0 where there is content already.
 */
export async function seedNordland(payload: Payload, now: number): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'regions', overrideAccess: true })
  if (totalDocs > 0) return 0
  const transaction = await payload.db.beginTransaction()
  const within = transaction === null ? { payload } : { payload, transactionID: transaction }
  try {
    const written = await write(within, osloDay(now))
    for (const { kind, id } of written) await release(within, kind, id)
    await followGaps(within, null, now)
    if (transaction !== null) await payload.db.commitTransaction(transaction)
    return written.length
  } catch (error) {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction)
    throw error
  }
}

/** Nobody has uploaded or confirmed anything in a fresh installation. */
type SeededKind = Exclude<CollectionKind, 'media' | 'confirmation'>

type Within = { payload: Payload; transactionID?: string | number }

async function write(within: Within, today: string): Promise<{ kind: Kind; id: string }[]> {
  const content = seed(today)
  const regionOfPlace = new Map(content.places.map((it) => [it.id, it.region]))
  const regionNames = new Map(content.regions.map((it) => [it.id, it.name.no]))
  const regionOf = (place: string) => regionOfPlace.get(place) ?? ''
  const rows: Record<SeededKind, documents.Row[]> = {
    region: content.regions.map(documents.region),
    service: content.services.map((it) => ({ ...it })),
    provider: content.providers.map((it) => ({ ...it })),
    synonym: content.synonyms.map(documents.synonym),
    goal: content.goals.map(documents.goal),
    place: content.places.map((it) => documents.place(it, regionNames.get(it.region) ?? it.id)),
    name: content.names.map((it) => documents.name(it, regionOf(it.place), overrulings.get(it.id) ?? null)),
    exception: content.exceptions.map((it) => {
      const place = content.places.find(({ id }) => id === it.place)
      if (place === undefined) return documents.exception(it, null, wholeCounty)
      const label = place.addresses.find(({ id }) => id === it.address)?.label
      return documents.exception(it, place.region, whereOf(regionNames.get(place.region) ?? '', label))
    }),
    course: content.courses.map(documents.course),
    news: content.news.map(documents.news),
    page: content.pages.map(documents.page),
  }
  const { profile, navigation, notice, statement, privacy } = content
  const globals: Record<GlobalKind, object> = {
    profile: documents.profile(profile),
    navigation,
    notice,
    statement: documents.statement(statement),
    privacy: documents.privacy(privacy),
  }
  const written: { kind: Kind; id: string }[] = []
  for (const [kind, list] of Object.entries(rows) as [SeededKind, documents.Row[]][]) {
    for (const row of list) {
      await create(within, collectionOf[kind], row)
      written.push({ kind, id: String(row.id) })
    }
  }
  for (const slug of globalKinds) {
    await createGlobal(within, slug, globals[slug])
    written.push({ kind: slug, id: slug })
  }
  return written
}

async function create(
  { payload, transactionID }: Within,
  collection: CollectionSlug,
  row: documents.Row,
): Promise<void> {
  const now = new Date().toISOString()
  const drafts = Boolean(payload.collections[collection].config.versions?.drafts)
  const data = { ...withRowIds(row), createdAt: now, updatedAt: now, ...(drafts ? { _status: 'published' } : {}) }
  const req = transactionID === undefined ? {} : { transactionID }
  await payload.db.create({ collection, data, req, returning: false })
  if (!drafts) return
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: String(row.id),
    versionData: data as never, // Payload types this as a document of one known collection; here it is any of them.
    createdAt: now,
    updatedAt: now,
    autosave: false,
    req,
    returning: false,
  })
}

async function createGlobal({ payload, transactionID }: Within, slug: GlobalSlug, value: object): Promise<void> {
  const { id: _fixed, ...data } = { id: '', ...withRowIds(value) }
  await payload.db.createGlobal({ slug, data, req: transactionID === undefined ? {} : { transactionID } })
}
