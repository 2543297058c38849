import type { Endpoint, PayloadRequest } from 'payload'
import { addDays, osloDay, startOfDay } from '#content/date.ts'
import { locales } from '#content/locale.ts'
import { type PreviewKind, previewUrl } from '#content/preview.ts'
import { readSettings } from '#start/settings.ts'
import { type Editor, editorOf, isCounty } from '../access/roles.ts'
import { providersOf } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { type Described, describeAll, keyOf } from '../receipts/documents.ts'
import { isPreviewKind } from './kinds.ts'
import { roundOf, withdraw } from './rounds.ts'

const settings = readSettings(process.env)

/** How many whole days a shared link works after the day it was made. */
const days = 7

/**
 * `POST /api/preview/KIND/ID/share`: a link to the draft that works without signing in, for seven days. For those who
 * edit the document. Answers `{ url, until }`, until in milliseconds since 1970: the end of the seventh day in Oslo.
 */
export const shareDraft: Endpoint = {
  path: '/preview/:kind/:id/share',
  method: 'post',
  handler: (req) =>
    forItsEditor(req, async (kind, id) => {
      const wanted = new URL(req.url ?? '/', 'http://cms').searchParams.get('locale')
      const locale = locales.find((it) => it === wanted) ?? 'no'
      const until = startOfDay(addDays(osloDay(Date.now()), days + 1))
      const round = await roundOf(req, kind, id)
      const path = previewUrl({ kind, id, locale, purpose: 'link', round, until }, settings.publishSecret)
      return Response.json({ url: settings.siteUrl + path, until }, { headers: { 'cache-control': 'no-store' } })
    }),
}

/** `POST /api/preview/KIND/ID/withdraw`: every link to the draft that was shared so far ends now. */
export const withdrawDraft: Endpoint = {
  path: '/preview/:kind/:id/withdraw',
  method: 'post',
  handler: (req) =>
    forItsEditor(req, async (kind, id) => {
      await withdraw(req, kind, id)
      return Response.json({ withdrawn: true })
    }),
}

async function forItsEditor(
  req: PayloadRequest,
  answer: (kind: PreviewKind, id: string) => Promise<Response>,
): Promise<Response> {
  const editor = editorOf(req)
  const kind = req.routeParams?.kind
  const id = String(req.routeParams?.id)
  if (editor !== null && isPreviewKind(kind)) {
    const document = (await describeAll(req.payload, [{ kind, id }])).get(keyOf({ kind, id }))
    if (document !== undefined && mayEdit(editor, kind, document)) return answer(kind, id)
  }
  const error = inEditorsLanguage(req, {
    nb: 'Bare de som kan redigere dokumentet, kan dele utkastet.',
    en: 'Only those who can edit the document can share its draft.',
  })
  return Response.json({ error }, { status: editor === null ? 401 : 403 })
}

/** A course contributor edits courses only, of their regions or their providers. */
function mayEdit(editor: Editor, kind: PreviewKind, { region, provider }: Described): boolean {
  if (isCounty(editor)) return true
  if (editor.role === 'course-contributor' && kind !== 'course') return false
  return editor.regions.includes(region ?? '') || providersOf(editor).includes(provider ?? '')
}
