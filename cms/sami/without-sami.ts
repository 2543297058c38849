import type { Endpoint, PayloadRequest } from 'payload'
import { addDays, osloDay } from '#content/date.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { type Document, isDocument, text } from '../published/shape.ts'

/** A news item for a region in the administrative area for Sami languages, without a text in any of them. */
export interface WithoutSami {
  id: string
  title: string
  isPublished: boolean
}

export const samiLocales = ['se', 'smj', 'sma'] as const

/** News older than this, in days, is nobody's task any more. */
const recently = 30

/** Whether a document, read in all locales, can be read in a Sami language: title and summary, as for any translation. */
export function hasSami(doc: Document): boolean {
  const says = (field: unknown, locale: string) => isDocument(field) && text(field[locale]) !== null
  return samiLocales.some((locale) => says(doc.title, locale) && says(doc.summary, locale))
}

/**
 * `GET /api/news-without-sami`: what the editor should have translated, newest first. Source of the rule: sameloven
 * § 3-2, announcements aimed at people in the administrative area are to be in Sami and in Norwegian.
 */
export const newsWithoutSami: Endpoint = {
  path: '/news-without-sami',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null || editor.role === 'course-contributor') return refused(req)
    const own = isCounty(editor) ? [] : [{ region: { in: editor.regions } }]
    const since = addDays(osloDay(Date.now()), -recently)
    const { docs } = await req.payload.find({
      collection: 'news',
      where: { and: [{ 'region.samiArea': { equals: true } }, { date: { greater_than: since } }, ...own] },
      locale: 'all',
      draft: true,
      depth: 0,
      limit: 50,
      sort: '-date',
      overrideAccess: true,
      req,
    })
    const found: Document[] = docs.map((it) => ({ ...it })) // With all locales a field is an object, not what its type says.
    return Response.json(found.filter((it) => !hasSami(it)).map(described))
  },
}

function described(doc: Document): WithoutSami {
  const title = isDocument(doc.title) ? text(doc.title.no) : null
  return {
    id: String(doc.id),
    title: typeof title === 'string' ? title : '',
    isPublished: doc._status === 'published',
  }
}

function refused(req: PayloadRequest): Response {
  const message = inEditorsLanguage(req, { nb: 'Logg inn for å se dette.', en: 'Sign in to see this.' })
  return Response.json({ errors: [{ message }] }, { status: req.user ? 403 : 401 })
}
