import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { shortId } from '#content/id.ts'
import { newId } from './ids.ts'
import { within } from './within.ts'

const known = Symbol.for('eidor.short-ids')

/**
 * An id for a new course whose last eight digits no other course has, nor one that was deleted: they are its address
 * (`/kurs/norsk-b1-1a2b3c4d/`). Within one request they are read once.
 */
export async function newCourseId(req: PayloadRequest, made: () => string = newId): Promise<string> {
  const taken = await takenIn(req)
  for (;;) {
    const id = made()
    if (taken.has(shortId(id))) continue
    taken.add(shortId(id))
    return id
  }
}

async function takenIn(req: PayloadRequest): Promise<Set<string>> {
  const before: unknown = Reflect.get(req.context, known)
  if (before instanceof Set) return before
  const common = { where: {}, pagination: false, limit: 0, req: await within(req) } as const
  const courses = await req.payload.db.find<{ id: string }>({ collection: 'courses', select: {}, ...common })
  const released = await req.payload.db.find<{ document: string }>({
    collection: 'releases',
    ...common,
    where: { kind: { equals: 'course' } },
    select: { document: true },
  })
  const taken = new Set([...courses.docs.map((it) => it.id), ...released.docs.map((it) => it.document)].map(shortId))
  Reflect.set(req.context, known, taken)
  return taken
}

/** Gives a new course its id before the database would, so that no two have the same address. */
export const distinctId: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || typeof data.id === 'string') return data
  return { ...data, id: await newCourseId(req) }
}
