import type { Payload } from 'payload'
import { newId } from '#cms/database/ids.ts'
import { release } from '#cms/release/release.ts'
import * as documents from '#cms/seed/documents.ts'
import { withRowIds } from '#cms/seed/row-ids.ts'
import { osloDay } from '#content/date.ts'
import { seed } from '#content/seed/index.ts'

const batch = 250

/** Copies the seed's courses, published, until there are `count` in the database; answers the new ids. */
export async function copyCourses(payload: Payload, count: number): Promise<string[]> {
  const { courses } = seed(osloDay(Date.now()))
  const ids: string[] = []
  while (courses.length + ids.length < count) {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('The database has no transactions.')
    const req = { transactionID }
    for (let made = 0; made < batch && courses.length + ids.length < count; made += 1) {
      const source = courses[ids.length % courses.length]
      if (!source) throw new Error('The seed has no courses.')
      const id = newId()
      const now = new Date().toISOString()
      const sessions = source.sessions.map((it) => ({ ...it, id: newId() }))
      const row = {
        ...withRowIds(documents.course({ ...source, id, sessions })),
        _status: 'published',
        createdAt: now,
        updatedAt: now,
      }
      await payload.db.create({ collection: 'courses', data: row, req, returning: false })
      // Payload types this as a document of one known collection; the row is made for this one.
      await payload.db.createVersion({
        collectionSlug: 'courses',
        parent: id,
        versionData: row as never,
        createdAt: now,
        updatedAt: now,
        autosave: false,
        req,
        returning: false,
      })
      await release({ payload, transactionID }, 'course', id)
      ids.push(id)
      // libSQL's calls are synchronous: without a turn of the event loop nothing it holds is ever given back.
      await new Promise(setImmediate)
    }
    await payload.db.commitTransaction(transactionID)
  }
  return ids
}
