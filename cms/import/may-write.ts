import { APIError, type PayloadRequest } from 'payload'
import type { Fields } from '#content/catalogue/row.ts'
import type { Said } from '#content/catalogue/said.ts'
import { NotYourRegion } from '../access/guard.ts'
import { guardOwnCourse, NotYourCourse } from '../access/guard-course.ts'
import type { Document } from '../published/shape.ts'

/**
 * Asks the guard of courses (I8) beforehand, so that a preview says what an import would refuse: null where whoever asks
 * may write it. When it is written the guard is asked again.
 */
export function mayWrite(req: PayloadRequest, before: Document | null, fields: Fields): Said | null {
  const collection = req.payload.collections.courses.config
  const operation = before === null ? 'create' : 'update'
  const originalDoc = before === null ? undefined : before
  try {
    guardOwnCourse({ data: { ...fields }, originalDoc, operation, req, collection, context: req.context })
    return null
  } catch (error) {
    if (error instanceof NotYourCourse || error instanceof NotYourRegion) return others
    if (error instanceof APIError) return { nb: error.message, en: error.message }
    throw error
  }
}

const others: Said = {
  nb: 'Kurset hører til en annen region eller tilbyder enn din, og du kan ikke endre det. Ta raden ut, eller be regionen eller kommunikasjonsavdelingen.',
  en: 'The course belongs to another region or provider than yours, and you cannot change it. Take the row out, or ask the region or the communications team.',
}
