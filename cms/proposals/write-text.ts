import { getLatestCollectionVersion, type PayloadRequest } from 'payload'
import { isDocument } from '../published/shape.ts'
import { releaseAndNudge } from '../release/hooks.ts'
import { withPassage } from './passages.ts'
import { type CommonText, targets, writtenAs } from './targets.ts'

/** A change that cannot be written where it belongs any more. */
export class PassageGone extends Error {
  override readonly name = 'PassageGone'
}

interface Change {
  before: string
  proposed: string
}

/**
 * Writes a common text and publishes it, and nothing else: where the document has changes that are not published,
 * they stay as they were, unpublished. A document that was never published stays so.
 * @throws PassageGone where the passage is not there any more, or is not plain text where it changes.
 */
export async function writeText(req: PayloadRequest, text: CommonText, change: Change): Promise<void> {
  const { target, document, field, locale } = text
  const { payload } = req
  const changed = (value: unknown) => fresh(text, value, change)
  const options = { locale, fallbackLocale: false, overrideAccess: true, depth: 0, req } as const
  if (target === 'profile') {
    await payload.updateGlobal({ slug: target, data: { about: change.proposed }, ...options })
    return
  }
  const where = { id: { equals: document } }
  const query = { collection: target, locale: 'all', where, req } as const
  const config = payload.collections[target].config
  const published = await payload.db.findOne<Stored>(query)
  const latest = await getLatestCollectionVersion<Stored>({ id: document, config, payload, query, req })
  if (!published || !latest) throw new PassageGone(`There is no document ${document} in ${target}.`)
  const isPending = published._status === 'published' && latest._status === 'draft'
  if (!isPending) {
    const value = changed(inLocale(published._status === 'draft' ? latest : published, text))
    const state = { _status: published._status }
    const data = { [field]: value, ...state } as never // A field of the target, of its own type.
    await payload.update({ collection: target, id: document, data, draft: published._status === 'draft', ...options })
    return
  }
  // Payload would base an update on the draft and publish all of it, so the two are written apart: what is published
  // with the new text, then the draft again as the newest, with the new text where it still had the old.
  const now = Date.now()
  const withText = put(published, text, changed(inLocale(published, text)))
  await save(req, target, { ...withText, _status: 'published' }, now, true)
  const same = JSON.stringify(inLocale(latest, text)) === JSON.stringify(inLocale(published, text))
  await save(req, target, same ? put(latest, text, inLocale(withText, text)) : latest, now + 1, false)
  await releaseAndNudge(req, [{ kind: targets[target].kind, id: document }], { collection: target })
}

interface Stored {
  id: string
  createdAt: string
  _status: 'draft' | 'published'
}

async function save(
  req: PayloadRequest,
  target: 'services' | 'goals' | 'pages',
  doc: Stored,
  at: number,
  live: boolean,
) {
  const updatedAt = new Date(at).toISOString()
  const data = { ...doc, updatedAt }
  const { db } = req.payload
  if (live) await db.updateOne({ collection: target, id: doc.id, data, req, returning: false })
  await db.createVersion({
    collectionSlug: target,
    parent: doc.id,
    versionData: data as never, // Payload types this as a document of one known collection; here it is any of them.
    createdAt: updatedAt,
    updatedAt,
    autosave: false,
    req,
    returning: false,
  })
}

function fresh(text: CommonText, value: unknown, { before, proposed }: Change): unknown {
  if (writtenAs(text.target, text.field) === 'text') return proposed
  const changed = withPassage(value, before, proposed)
  if (changed === null) throw new PassageGone(`The passage is not in ${text.target} ${text.document} any more.`)
  return changed
}

function inLocale(doc: Stored, { field, locale }: CommonText): unknown {
  const localized: unknown = Reflect.get(doc, field)
  return isDocument(localized) ? localized[locale] : undefined
}

function put(doc: Stored, { field, locale }: CommonText, value: unknown): Stored {
  const localized: unknown = Reflect.get(doc, field)
  return { ...doc, [field]: { ...(isDocument(localized) ? localized : {}), [locale]: value } }
}
