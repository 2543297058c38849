import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Editor, relatedId } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { inTransaction } from '../opening/in-transaction.ts'
import { releaseOf } from '../receipts/page-of.ts'
import { entryNamed, MarkRefused, mayMark, nothing, ofEntry } from './on-the-list.ts'

export const answering = z.object({ ...entryNamed, course: z.string() })
export const settingAside = z.object({ ...entryNamed, word: z.string().trim().min(1).max(300) })

const notPublished: AdminText = {
  nb: 'Kurset er ikke publisert. Publiser det først, så de som får beskjed, kan lese om det.',
  en: 'The course is not published. Publish it first, so that those who are told can read about it.',
}

const marked = z.object({ id: z.string() })

/**
 * Says that a course answers an entry: those who left an address and confirmed it are told, in ten minutes, once.
 * @throws MarkRefused
 */
export function answer(
  req: PayloadRequest,
  editor: Editor,
  { key, region, course }: z.infer<typeof answering>,
  now: number,
) {
  return inTransaction(req, async () => {
    mayMark(req, editor, region)
    const release = await releaseOf(req.payload, 'course', course)
    if (!release?.body) throw new MarkRefused(400, inEditorsLanguage(req, notPublished))
    const id = await mark(req, editor, { key, region, state: 'answered', course, word: null }, now)
    const { docs } = await req.payload.db.find<{ contact?: string | null }>({
      collection: 'wishes',
      where: { and: [{ mark: { equals: id } }, { contact: { exists: true } }] },
      pagination: false,
      limit: 0,
      req,
    })
    const contacts = docs.flatMap((it) => it.contact ?? [])
    if (contacts.length > 0)
      await req.payload.db.updateMany({
        collection: 'wish-contacts',
        where: { key: { in: contacts } },
        data: { answer: id },
        req,
        returning: false,
      })
    return id
  })
}

/** Sets an entry aside with a word for colleagues. Nobody is told. @throws MarkRefused */
export function setAside(
  req: PayloadRequest,
  editor: Editor,
  { key, region, word }: z.infer<typeof settingAside>,
  now: number,
) {
  return inTransaction(req, async () => {
    mayMark(req, editor, region)
    return mark(req, editor, { key, region, state: 'aside', course: null, word }, now)
  })
}

/** Takes a mark back: the entry is open again. Who was told already stays told. @throws MarkRefused */
export function takeBack(req: PayloadRequest, editor: Editor, id: string): Promise<void> {
  return inTransaction(req, async () => {
    const { db } = req.payload
    const found = await db.findOne({ collection: 'demand-marks', where: { id: { equals: id } }, req })
    if (found === null) throw new MarkRefused(404, inEditorsLanguage(req, nothing))
    mayMark(req, editor, relatedId(found, 'region'))
    const clear = (collection: 'wishes' | 'wish-contacts', field: 'mark' | 'answer') =>
      db.updateMany({
        collection,
        where: { [field]: { equals: id } },
        data: { [field]: null },
        req,
        returning: false,
      })
    await clear('wish-contacts', 'answer')
    await clear('wishes', 'mark')
    await db.deleteOne({ collection: 'demand-marks', where: { id: { equals: id } }, req, returning: false })
  })
}

interface NewMark {
  key: string
  region: string | null
  state: 'answered' | 'aside'
  course: string | null
  word: string | null
}

/** Writes a mark, and that it is what was done about the wishes of the entry so far. */
async function mark(req: PayloadRequest, editor: Editor, it: NewMark, now: number): Promise<string> {
  const { db } = req.payload
  const where = await ofEntry(req, it)
  const data = { ...it, by: editor.id, at: new Date(now).toISOString() }
  const { id } = marked.parse(await db.create({ collection: 'demand-marks', data, req }))
  await db.updateMany({
    collection: 'wishes',
    where: { and: [where, { mark: { exists: false } }] },
    data: { mark: id },
    req,
    returning: false,
  })
  return id
}
