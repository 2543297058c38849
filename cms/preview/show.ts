import type { Endpoint, PayloadRequest } from 'payload'
import { ContentInvalid } from '#content/parse.ts'
import type { PreviewDraft, PreviewKind } from '#content/preview.ts'
import { readSettings } from '#start/settings.ts'
import { withConsents } from '../people/consents.ts'
import { collectionOf } from '../published/collections.ts'
import { drafted } from '../published/published.ts'
import { hasBearer } from '../release/bearer.ts'
import { complete } from './complete.ts'
import { isPreviewKind } from './kinds.ts'
import { told } from './problems.ts'
import { roundOf } from './rounds.ts'

const settings = readSettings(process.env)
const headers = { 'cache-control': 'no-store' }

/**
 * `GET /api/preview/KIND/ID`, with `Authorization: Bearer PUBLISH_SECRET`: the draft of a document as the contract would
 * have it, for the site to show to those whose links it has judged. The only way a draft leaves the CMS.
 */
export const showDraft: Endpoint = {
  path: '/preview/:kind/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasBearer(req.headers, settings.publishSecret))
      return Response.json({ error: 'A draft needs Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    const kind = req.routeParams?.kind
    const id = String(req.routeParams?.id)
    const draft = isPreviewKind(kind) ? await draftOf(req, kind, id) : null
    if (draft === null) return Response.json({ error: 'There is no such draft.' }, { status: 404, headers })
    return Response.json(draft, { headers })
  },
}

async function draftOf(req: PayloadRequest, kind: PreviewKind, id: string): Promise<PreviewDraft | null> {
  const stored = await req.payload.findByID({
    collection: collectionOf[kind],
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
  })
  const body = drafted(kind, kind === 'place' ? await withConsents(req.payload, stored, {}) : stored)
  if (body === null) return null
  try {
    const { body: whole, problems } = complete(kind, body, Date.now())
    return { body: whole, problems: told(problems, kind, req), round: await roundOf(req, kind, id) }
  } catch (error) {
    if (!(error instanceof ContentInvalid)) throw error
    req.payload.logger.warn({ msg: `The draft of ${kind} ${id} could not be completed: ${error.message}` })
    return null
  }
}
