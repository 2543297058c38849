import type { Endpoint, PayloadRequest } from 'payload'
import { locales } from '#content/locale.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { fieldsOf, textsNow } from './common-text.ts'
import { textOf } from './rules.ts'
import { type CommonText, fieldLabels, isTarget, writtenAs } from './targets.ts'
import { type Piece, wordDiff } from './word-diff.ts'

/** The texts of a document that one may propose to change, as they are now. */
export interface Proposable {
  fields: { field: CommonText['field']; label: string; texts: string[] }[]
}

/** An old text beside the one that is proposed. */
export interface Comparison {
  title: string
  locale: string
  before: string
  proposed: string
  /** What differs, word by word. */
  pieces: Piece[]
  /** What the text says now, where it is another than when the change was proposed; null where the passage is gone. */
  now: string | null
  changedSince: boolean
  reason: string
  proposedBy: string | null
  region: string | null
  state: 'open' | 'approved' | 'returned'
  answer: string | null
  mayDecide: boolean
}

/** `GET /api/proposals/texts/TARGET/DOCUMENT?locale=no`: what a region may propose to change there. */
export const showTexts: Endpoint = {
  path: '/texts/:target/:document',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null || editor.role === 'course-contributor') return refused(req)
    const target = req.routeParams?.target
    const asked = new URL(req.url ?? '/', 'http://cms').searchParams.get('locale')
    const locale = locales.find((it) => it === asked) ?? 'no'
    if (!isTarget(target)) return refused(req)
    const document = String(req.routeParams?.document)
    const fields: Proposable['fields'] = []
    for (const field of fieldsOf(target)) {
      const texts = await textsNow(req, { target, document, field, locale })
      fields.push({ field, label: inEditorsLanguage(req, fieldLabels[field]), texts })
    }
    return Response.json({ fields } satisfies Proposable)
  },
}

/** `GET /api/proposals/ID/compare`: old beside new, for those who may see the proposal. */
export const showComparison: Endpoint = {
  path: '/:id/compare',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const found = await req.payload.findByID({ collection: 'proposals', id, depth: 1, overrideAccess: false, req })
    const text = textOf(found)
    if (text === null) return refused(req)
    const now = await textsNow(req, text)
    const before = found.before ?? ''
    const proposed = found.proposed ?? ''
    const changedSince = found.state === 'open' && !now.includes(before)
    const comparison: Comparison = {
      title: found.title ?? '',
      locale: text.locale,
      before,
      proposed,
      pieces: wordDiff(before, proposed),
      now: changedSince && writtenAs(text.target, text.field) === 'text' ? (now[0] ?? null) : null,
      changedSince,
      reason: found.reason ?? '',
      proposedBy: nameOf(found.proposedBy),
      region: nameOf(found.region),
      state: found.state,
      answer: found.answer ?? null,
      mayDecide: isCounty(editorOf(req)),
    }
    return Response.json(comparison)
  },
}

function nameOf(related: unknown): string | null {
  const name: unknown = Object(related).name
  return typeof name === 'string' ? name : null
}

function refused(req: PayloadRequest): Response {
  const message = inEditorsLanguage(req, {
    nb: 'Her er det ingen tekst for deg.',
    en: 'There is no text here for you.',
  })
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
