import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isSigned } from '#content/signature.ts'
import {
  type Delivery,
  delivery,
  type SubmissionKind,
  type SubmissionOf,
  submissionHeader,
} from '#content/submission.ts'
import { readSettings } from '#start/settings.ts'
import type { Taking } from './handler.ts'
import { handlers } from './handlers.ts'

const settings = readSettings(process.env)

/** The longest body, in characters: 500 sums of the longest searches. */
const longest = 1_000_000

/**
 * `POST /api/submissions`: the site hands over what a visitor said, or sums. The same key again answers the same, and
 * does nothing more.
 */
export const takeSubmission: Endpoint = {
  path: '/submissions',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    if (!isSigned(body, req.headers.get(submissionHeader) ?? '', 'submissions', settings.publishSecret))
      return Response.json(
        { error: `Submissions are signed with PUBLISH_SECRET, in ${submissionHeader}.` },
        { status: 401 },
      )
    if (body.length > longest) return Response.json({ error: 'The submission is too long.' }, { status: 413 })
    const parsed = delivery.safeParse(json(body))
    if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 })
    const taken = await take(req, parsed.data)
    return Response.json({ taken })
  },
}

function json(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/**
 * Does what a submission says and notes its key, in one transaction: both or neither. Where the database has no
 * transactions, the key is noted first and taken back when the rest fails.
 * @returns false where it was taken before
 */
async function take(req: PayloadRequest, { key, at, submission }: Delivery): Promise<boolean> {
  const { db } = req.payload
  const now = Date.now()
  const own = await initTransaction(req)
  let noted = false
  try {
    const before = await db.findOne({ collection: 'taken-submissions', where: { key: { equals: key } }, req })
    if (before === null) {
      const data = { key, kind: submission.kind, at: new Date(now).toISOString() }
      await db.create({ collection: 'taken-submissions', data, req, returning: false })
      noted = true
      await handle(submission.kind, submission, { req, at: Date.parse(at), now })
    }
    if (own) await commitTransaction(req)
    return before === null
  } catch (error) {
    await killTransaction(req)
    if (noted && !own) await db.deleteMany({ collection: 'taken-submissions', where: { key: { equals: key } } })
    throw error
  }
}

function handle<K extends SubmissionKind>(
  kind: K,
  submission: SubmissionOf<SubmissionKind>,
  taking: Taking,
): Promise<void> {
  // The schema of `kind` gives the type of `kind`; TypeScript cannot follow an index by a type parameter.
  return handlers[kind](submission as SubmissionOf<K>, taking)
}
