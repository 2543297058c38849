import { type Db, MongoClient, ObjectId } from 'mongodb'
import { newId } from '#cms/database/ids.ts'
import { type Known, rows, To } from './rows.ts'

type Stored = Record<string, unknown> & { _id: ObjectId }

/** The same growth in a database of MongoDB as `grow-sqlite.ts` gives SQLite's: documents as they are stored. */
export async function growMongodb(url: string, first: number, end: number): Promise<void> {
  const client = new MongoClient(url)
  try {
    const db = client.db()
    await copyDocuments(db, 'courses', first, end, true)
    await copyDocuments(db, 'news', Math.floor(first / 5), Math.floor(end / 5), true)
    await copyDocuments(db, 'exceptions', Math.floor(first / 5), Math.floor(end / 5), false)
    const known: Known = {
      regions: await idsOf(db, 'regions'),
      courses: (await sourcesOf(db, 'courses')).map((it) => it._id.toHexString()),
      providers: await idsOf(db, 'providers'),
      searches: [],
    }
    for (const [collection, row] of Object.entries(rows)) {
      if (collection === 'follows') known.searches = await idsOf(db, 'follow-searches')
      const made = Array.from({ length: end - first }, (_, index) => flat(row(first + index, known)))
      await db.collection(collection).insertMany(made)
    }
  } finally {
    await client.close()
  }
}

function flat(row: object): object {
  const values = Object.entries(row).map(([key, value]) => [key, value instanceof To ? new ObjectId(value.id) : value])
  return { _id: new ObjectId(newId()), ...Object.fromEntries(values) }
}

async function idsOf(db: Db, name: string): Promise<string[]> {
  const found = await db.collection(name).find().sort({ _id: 1 }).toArray()
  return found.map((it) => it._id.toHexString())
}

/** One of each region, as they were seeded. */
async function sourcesOf(db: Db, name: string): Promise<Stored[]> {
  const found = (await db.collection(name).find().sort({ _id: 1 }).limit(200).toArray()) as Stored[]
  const seeded = found.filter((it) => it.copy === undefined && (name === 'exceptions' || it.region != null))
  return name === 'exceptions' ? seeded : [...new Map(seeded.map((it) => [String(it.region), it])).values()]
}

async function copyDocuments(db: Db, name: string, first: number, end: number, versions: boolean): Promise<void> {
  const sources = await sourcesOf(db, name)
  const copies = Array.from({ length: end - first }, (_, index) => {
    const source = sources[(first + index) % sources.length]
    if (source === undefined) throw new Error(`The seed has no ${name} to copy.`)
    return { source, copy: copyOf(source, first + index) }
  })
  await db.collection(name).insertMany(copies.map((it) => it.copy))
  if (!versions) return
  const latest = copies.map(({ copy: { _id, ...version } }) => {
    const { createdAt, updatedAt } = version
    return { _id: new ObjectId(newId()), parent: _id, version, createdAt, updatedAt, latest: true, autosave: false }
  })
  await db.collection(`_${name}_versions`).insertMany(latest)
  if (name === 'courses') await release(db, copies)
}

/** Older than the seed; one in a hundred lies in the trash. */
function copyOf(source: Stored, n: number): Stored {
  const at = new Date(Date.now() - 200 * 86_400_000 + n * 60_000)
  const title = isTexts(source.title)
    ? Object.fromEntries(Object.entries(source.title).map(([locale, it]) => [locale, `${it} ${n}`]))
    : source.title
  return {
    ...source,
    _id: new ObjectId(`${source._id.toHexString().slice(0, 16)}f${n.toString(16).padStart(7, '0')}`),
    ...(source.slug === undefined ? {} : { slug: `${source.slug}-${n}` }),
    ...(source.date === undefined ? {} : { date: at }),
    ...(source.from === undefined ? {} : { from: at, to: at }),
    ...(source.admission === undefined ? {} : { reference: `REF-${n}` }),
    ...(n % 100 === 7 && source._status !== undefined ? { deletedAt: at } : {}),
    title,
    copy: n,
    createdAt: at,
    updatedAt: at,
  }
}

function isTexts(it: unknown): it is Record<string, unknown> {
  return typeof it === 'object' && it !== null
}

async function release(db: Db, copies: readonly { source: Stored; copy: Stored }[]): Promise<void> {
  const releases = db.collection('releases')
  const [last] = await releases.find().sort({ sequence: -1 }).limit(1).toArray()
  const of = new Map((await releases.find({ kind: 'course' }).limit(200).toArray()).map((it) => [it.document, it]))
  const made = copies.flatMap(({ source, copy }, index) => {
    const from = of.get(source._id.toHexString())
    const document = copy._id.toHexString()
    if (from === undefined || copy.deletedAt instanceof Date) return []
    const body = { ...from.body, id: document, slug: copy.slug }
    return [{ ...from, _id: new ObjectId(newId()), document, sequence: Number(last?.sequence) + index + 1, body }]
  })
  await releases.insertMany(made)
}
