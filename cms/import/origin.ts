import type { Endpoint } from 'payload'
import { standing } from '#content/catalogue/matching.ts'
import type { FieldKey } from '#content/catalogue/row.ts'
import { within } from '../database/within.ts'
import type { Document } from '../published/shape.ts'
import { askerOf } from './asker.ts'
import { fieldsOf } from './course-fields.ts'
import { readOrigins } from './stored-courses.ts'

/** Where a course came from, field by field. */
export interface ShownOrigin {
  /** What the file, or the address, was called. */
  name: string
  /** When an import last wrote in the course. */
  at: string
  /** Fields that stand as an import wrote them. */
  imported: FieldKey[]
  /** Those that an editor has changed since: imports leave them alone. */
  byHand: FieldKey[]
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
    const shown: ShownOrigin | null =
      origin === undefined || doc === null
        ? null
        : { name: origin.name, at: origin.at, ...standing({ current: fieldsOf(doc), imported: origin.values }) }
    return Response.json({ origin: shown }, { headers: { 'cache-control': 'no-store' } })
  },
}
