import { readPreview } from '#content/preview.ts'
import type { House } from '../../publisher/house.ts'
import { withContent } from '../../records/recording.ts'
import { type DraftNote, draftHeader, written } from '../../views/draftNote.ts'
import { type Exchange, send } from '../answer.ts'
import { framedBy, type Header } from '../headers.ts'
import { DraftUnavailable, fetchDraft } from './draft.ts'
import { overlaid } from './overlaid.ts'
import { previewPages } from './pages.ts'

/**
 * Answers `/forhandsvisning/?…`: the page of a draft as it would be, rendered from what is live with the draft over it.
 * The signature is what lets the visitor in; nobody signs in here, and nothing is stored.
 */
export async function answerPreview(exchange: Exchange, house: House): Promise<void> {
  const headers = headersFor(house)
  const plain = (status: number, page: string) => send(exchange, status, headers, page)
  const asked = readPreview(exchange.url, house.publishSecret, house.time.now())
  if (asked.state === 'wrong') return plain(403, previewPages.wrong)
  if (asked.state === 'expired') return plain(410, previewPages.expired)
  const { preview } = asked
  try {
    const draft = await fetchDraft(house, preview)
    if (draft === null) return plain(404, previewPages.missing)
    if (preview.purpose === 'link' && draft.round !== preview.round) return plain(410, previewPages.withdrawn)
    const over = overlaid(house.view, preview.kind, draft.body, preview.locale, house.time.now())
    if (over.path === undefined) return plain(200, previewPages.noPage)
    const note: DraftNote = {
      path: over.path,
      problems: draft.problems,
      untranslated: over.locale === preview.locale ? null : preview.locale,
      asOf: over.asOf,
      // Who was given a link sees until when; who has the form open sees the page follow it.
      until: preview.purpose === 'link' ? preview.until : null,
      follow: preview.purpose === 'frame' ? new URL(house.cmsUrl).origin : null,
      version: over.digest,
    }
    const request = new Request(new URL('/forhandsvisning/', house.siteUrl), {
      headers: { [draftHeader]: written(note) },
    })
    const answer = await withContent(over.view, null, () => house.app.render(request))
    if (answer.status !== 200) return plain(answer.status === 404 ? 404 : 500, previewPages.failed)
    const version = { etag: `"${over.digest}"` }
    send(exchange, 200, { ...headers, ...version }, Buffer.from(await answer.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof DraftUnavailable)) throw error
    house.log.warn({ reason: error.message }, 'a draft could not be shown')
    send(exchange, 503, { ...headers, 'retry-after': '10' }, previewPages.unavailable)
  }
}

/** A draft is for those who were given it: not kept, not found, shown in no frame but the admin's, told to nobody. */
function headersFor({ cmsUrl }: House): Header {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    ...framedBy(new URL(cmsUrl).origin),
  }
}
