import type { PayloadRequest } from 'payload'
import { keysOf } from '#content/catalogue/matching.ts'
import type { Fields } from '#content/catalogue/row.ts'
import type { Said } from '#content/catalogue/said.ts'
import { newCourseId } from '../database/course-id.ts'
import { newId } from '../database/ids.ts'
import { within } from '../database/within.ts'
import type { Document } from '../published/shape.ts'
import { releaseAndNudge } from '../release/hooks.ts'
import { fieldsOf, withFields } from './course-fields.ts'
import { newCourse, slugOf } from './fits-contract.ts'
import { laterOf, type Mark, type Origin } from './origins.ts'
import type { Noting, Writing } from './plan.ts'
import type { StoredCourse } from './stored-courses.ts'

/** What an import writes under: whose it is, for what it remembers of the courses. */
export interface Under {
  run: string
  name: string
  source: string
}

/** As many versions as the collection keeps of a course; Payload drops the oldest only in operations of its own. */
const mostVersions = 30

/** What came of some rows. */
export interface Written {
  /** The courses that were written, by their rows. */
  courses: Map<Writing, string>
  skipped: Skipped[]
}

/** What was not written, and why. */
export interface Skipped {
  row: Writing
  said: Said
}

/**
 * Writes courses as the adapters store them, in the transaction of the request: what Payload's own operations do of a
 * document at a time, without reading each back five times (docs/performance.md). The collection's guards and checks
 * judge every one (I8), and what is released is read from the database and parsed (I1).
 */
export async function writeCourses(req: PayloadRequest, rows: readonly Writing[], under: Under): Promise<Written> {
  const now = new Date().toISOString()
  const there = await stillThere(req, rows)
  const skipped: Skipped[] = []
  const courses = new Map<Writing, string>()
  for (const row of rows) {
    const before = row.stored?.doc ?? null
    const id = before === null ? null : String(before.id)
    const isAsPlanned =
      id === null
        ? !there.codes.has(`${row.provider} ${row.code}`)
        : there.updated.get(id) === String(before?.updatedAt)
    if (!isAsPlanned) {
      skipped.push({ row, said: changedMeanwhile })
      continue
    }
    courses.set(row, await writeCourse(req, row, now, under))
    // libSQL's calls are synchronous: without a turn of the event loop nobody else is answered, and no memory given back.
    await new Promise(setImmediate)
  }
  await releaseAndNudge(
    req,
    [...courses.values()].map((it) => ({ kind: 'course', id: it })),
    { collection: 'courses' },
  )
  return { courses, skipped }
}

/** Takes courses that are gone from their source off the site. They stay in the CMS, as drafts. */
export async function removeCourses(req: PayloadRequest, courses: readonly StoredCourse[]): Promise<void> {
  const now = new Date().toISOString()
  for (const { doc, origin } of courses) {
    const changed = await judged(req, { ...doc, _status: 'draft', updatedAt: now }, doc)
    await store(req, changed, doc, now)
    if (origin) await update(req, 'origins', origin.id, { removed: true })
    await new Promise(setImmediate)
  }
  await releaseAndNudge(
    req,
    courses.map(({ doc }) => ({ kind: 'course', id: String(doc.id) })),
    { collection: 'courses' },
  )
}

async function writeCourse(req: PayloadRequest, row: Writing, now: string, under: Under): Promise<string> {
  const before = row.stored?.doc ?? null
  const start = before ?? { ...newCourse(await newCourseId(req), row.code ?? ''), createdAt: now }
  const doc = withFields(start, row.fields)
  const whole = { ...doc, slug: slugOf(doc), _status: 'published', updatedAt: now }
  const changed = await judged(req, whole, before)
  await store(req, changed, before, now)
  await remember(req, row, String(changed.id), now, under)
  return String(changed.id)
}

/** What the guards and checks of the collection make of a document that is about to be stored. */
async function judged(req: PayloadRequest, doc: Document, before: Document | null): Promise<Document> {
  const collection = req.payload.collections.courses.config
  let data: Document = doc
  for (const hook of collection.hooks.beforeChange) {
    const operation = before === null ? ('create' as const) : ('update' as const)
    const originalDoc = before ?? undefined
    data = (await hook({ collection, context: req.context, data, operation, originalDoc, req })) ?? data
  }
  return data
}

async function store(req: PayloadRequest, doc: Document, before: Document | null, now: string): Promise<void> {
  const id = String(doc.id)
  const { db } = req.payload
  const transaction = await within(req)
  if (before === null) await db.create({ collection: 'courses', data: doc, req: transaction, returning: false })
  else await update(req, 'courses', id, doc)
  await db.createVersion({
    collectionSlug: 'courses',
    parent: id,
    versionData: doc as never, // Payload types this as a document of one known collection; it is one of this.
    createdAt: now,
    updatedAt: now,
    autosave: false,
    req: transaction,
    returning: false,
  })
  if (before !== null) await dropOldVersions(req, id)
}

async function dropOldVersions(req: PayloadRequest, course: string): Promise<void> {
  const { db } = req.payload
  const transaction = await within(req)
  const { docs } = await db.findVersions<Document>({
    collection: 'courses',
    where: { parent: { equals: course } },
    sort: '-updatedAt',
    // The second page holds what is one too many.
    pagination: true,
    page: 2,
    limit: mostVersions,
    select: { parent: true },
    req: transaction,
  })
  const old = docs.map((it) => it.id)
  if (old.length > 0) await db.deleteVersions({ collection: 'courses', where: { id: { in: old } }, req: transaction })
}

/** Notes what was written in each field and where it came from, and leaves what earlier imports wrote in the others. */
async function remember(req: PayloadRequest, row: Writing, course: string, at: string, under: Under): Promise<void> {
  const before: Origin | null = row.stored?.origin ?? null
  const { name } = under
  const keys = keysOf(row.fields)
  const filled = new Set(row.filled)
  const written: Fields = Object.fromEntries(keys.map((it) => [it, row.fields[it] ?? null]))
  const mark = (it: (typeof keys)[number]): Mark => ({ name, at, ...(filled.has(it) ? { filled: true } : {}) })
  const current = row.stored === null ? {} : fieldsOf(row.stored.doc)
  const later = { ...before?.later, ...laterOf(row.beside, current, { name, at }) }
  for (const key of keys) delete later[key]
  const data = {
    ...{ course, provider: row.provider, code: row.code, ...under, removed: false, at, later },
    values: { ...before?.values, ...written },
    marks: { ...before?.marks, ...Object.fromEntries(keys.map((it) => [it, mark(it)])) },
  }
  if (before) await update(req, 'origins', before.id, data)
  else
    await req.payload.db.create({
      collection: 'origins',
      data: { id: newId(), ...data },
      req: await within(req),
      returning: false,
    })
}

/** Notes what a file says of courses that stay as they are: an editor is shown it beside their own words. */
export async function noteCourses(req: PayloadRequest, some: readonly Noting[], under: Under): Promise<void> {
  const at = new Date().toISOString()
  for (const { stored, beside } of some) {
    if (stored.origin === null) continue
    const { id, later } = stored.origin
    const news = laterOf(beside, fieldsOf(stored.doc), { name: under.name, at })
    await update(req, 'origins', id, { later: { ...later, ...news } })
    await new Promise(setImmediate)
  }
}

async function update(
  req: PayloadRequest,
  collection: 'courses' | 'origins',
  id: string,
  data: Document,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req: await within(req), returning: false })
}

/** The courses of some rows as they are now: an editor may have been quicker. */
async function stillThere(req: PayloadRequest, rows: readonly Writing[]) {
  const ids = rows.flatMap((it) => it.stored?.doc.id ?? [])
  const fresh = rows.filter((it) => it.stored === null)
  const codes = fresh.map((it) => String(it.code))
  const { docs } = await req.payload.db.find<Document>({
    collection: 'courses',
    where: { or: [{ id: { in: ids } }, { reference: { in: codes } }] },
    select: { updatedAt: true, reference: true, provider: true },
    pagination: false,
    limit: 0,
    req: await within(req),
  })
  return {
    updated: new Map(docs.map((it) => [String(it.id), String(it.updatedAt)])),
    codes: new Set(docs.map((it) => `${String(it.provider)} ${String(it.reference)}`)),
  }
}

const changedMeanwhile: Said = {
  nb: 'Noen endret kurset mens importen gikk. Kjør den samme fila en gang til, så kommer resten med.',
  en: 'Somebody changed the course while the import ran. Run the same file once more, and the rest is brought in.',
}
