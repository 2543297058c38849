import { z } from 'zod'
import { type Preview, type PreviewDraft, previewDraft } from '#content/preview.ts'

/** The CMS, where drafts are: they are asked for each time, and kept nowhere at the site. */
export interface DraftSource {
  cmsUrl: string
  publishSecret: string
}

/** The CMS did not answer, or not as it should. */
export class DraftUnavailable extends Error {
  override readonly name = 'DraftUnavailable'
}

/** How long the CMS may take, in milliseconds. */
const patience = 10_000

/**
 * The draft of a document, as it is now.
 * @returns null where there is no such document, or none that can be shown
 * @throws DraftUnavailable
 */
export async function fetchDraft(source: DraftSource, { kind, id }: Preview): Promise<PreviewDraft | null> {
  try {
    const response = await fetch(`${source.cmsUrl}/api/preview/${kind}/${id}`, {
      headers: { authorization: `Bearer ${source.publishSecret}`, accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    })
    if (response.status === 404) return null
    if (!response.ok) throw new DraftUnavailable(`the CMS answered ${response.status} for the draft of ${kind} ${id}`)
    return previewDraft.parse(await response.json())
  } catch (cause) {
    if (cause instanceof DraftUnavailable) throw cause
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : cause
    throw new DraftUnavailable(`the CMS gave no draft of ${kind} ${id}: ${why}`, { cause })
  }
}
