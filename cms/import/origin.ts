import type { Endpoint, PayloadRequest } from 'payload'
import { isEmpty, keysOf, standing } from '#content/catalogue/matching.ts'
import type { FieldKey } from '#content/catalogue/row.ts'
import { within } from '../database/within.ts'
import type { Document } from '../published/shape.ts'
import { askerOf } from './asker.ts'
import { fieldsOf } from './course-fields.ts'
import { namesOf } from './names-of.ts'
import { type Origin, offeredBy, readOrigins } from './origins.ts'
import { isTheirs, readRun } from './run.ts'

/** What the source says of one field, for whoever looks at it. */
export interface ShownField {
  /** What it says; what the import filled in, where it says nothing. */
  value: unknown
  /** Whether the source said it. */
  said: boolean
  /** Whether an editor had written the same before the source said it. */
  agreed: boolean
  /** The file, or the address, and when it was brought in. */
  name: string
  at: string
}

/** Where a course came from, field by field. */
export interface ShownOrigin {
  /** What the file, or the address, of the last import was called. */
  name: string
  /** When an import last wrote in the course. */
  at: string
  /** That import, where it is one's own to see. */
  run: string | null
  /** What the course is found by in the next file. */
  code: string
  fields: Partial<Record<FieldKey, ShownField>>
  /** Fields that an editor has changed in the published course: imports leave them alone. */
  byHand: FieldKey[]
  /** What the ids among the values are called. */
  names: Record<string, string>
}

/** `GET /api/imports/origin/COURSE`: where a course came from; `null` where no import wrote it. */
export const showOrigin: Omit<Endpoint, 'root'> = {
  path: '/origin/:course',
  method: 'get',
  handler: async (req) => {
    const asker = await askerOf(req)
    if (asker instanceof Response) return asker
    const course = String(req.routeParams?.course)
    const [origin] = await readOrigins(req, { course: { equals: course } })
    const where = { id: { equals: course } }
    const found = { collection: 'courses', where, locale: 'all', req: await within(req) } as const
    const doc = await req.payload.db.findOne<Document & { id: string }>(found)
    if (origin === undefined || doc === null) return answer(null)
    const run = await readRun(req, origin.run)
    return answer(await shown(req, origin, doc, run !== null && isTheirs(run, asker.editor) ? run.id : null))
  },
}

async function shown(req: PayloadRequest, origin: Origin, doc: Document, run: string | null): Promise<ShownOrigin> {
  const { name, at, code, values, later } = origin
  const known = { current: fieldsOf(doc), imported: values, offered: offeredBy(origin) }
  const keys = new Set([...keysOf(values), ...keysOf(later)])
  const fields: ShownOrigin['fields'] = {}
  for (const key of keys) fields[key] = shownField(key, origin)
  const names = await namesOf(req, Object.values(fields))
  return { name, at, run, code, fields, byHand: standing(known).byHand, names }
}

function shownField(key: FieldKey, { name, at, values, marks, later }: Origin): ShownField {
  const since = later[key]
  if (since) {
    const value = since.value ?? null
    return { value, said: !isEmpty(value), agreed: since.agreed, name: since.name, at: since.at }
  }
  const value = values[key] ?? null
  const mark = marks[key] ?? { name, at }
  return { value, said: !isEmpty(value) && mark.filled !== true, agreed: false, name: mark.name, at: mark.at }
}

function answer(origin: ShownOrigin | null): Response {
  return Response.json({ origin }, { headers: { 'cache-control': 'no-store' } })
}
