import type { PayloadRequest } from 'payload'
import { passagesOf } from './passages.ts'
import { type CommonText, targets, writtenAs } from './targets.ts'

/**
 * A common text as the public sees it now (or, of a document that was never published, as it is written): of a plain
 * field its text, of a rich one its passages. Nothing where there is no such document or field.
 */
export async function textsNow(req: PayloadRequest, text: CommonText): Promise<string[]> {
  const how = writtenAs(text.target, text.field)
  if (how === null) return []
  const value: unknown = Reflect.get(Object(await documentOf(req, text)), text.field)
  if (how === 'prose') return passagesOf(value)
  return [typeof value === 'string' ? value : '']
}

/** What the document is called in the lists of the admin; null for a global, and where there is none. */
export async function titleOf(req: PayloadRequest, text: Pick<CommonText, 'target' | 'document'>) {
  if (text.target === 'profile') return null
  const title: unknown = Reflect.get(Object(await documentOf(req, { ...text, locale: 'no' })), 'title')
  return typeof title === 'string' ? title : null
}

/** The fields of a document that one may propose to change. */
export function fieldsOf(target: CommonText['target']): CommonText['field'][] {
  return Object.keys(targets[target].fields) as CommonText['field'][] // The keys are fields' names by their type.
}

async function documentOf(req: PayloadRequest, { target, document, locale }: Omit<CommonText, 'field'>) {
  const options = { depth: 0, draft: false, fallbackLocale: false, overrideAccess: true, locale, req } as const
  if (target === 'profile') return req.payload.findGlobal({ slug: target, ...options })
  return req.payload.findByID({ collection: target, id: document, disableErrors: true, ...options })
}
