import type { PayloadRequest } from 'payload'
import type { SubmissionKind, SubmissionOf } from '#content/submission.ts'

/** When a submission was taken. */
export interface Taking {
  /** Carries the transaction: whatever a handler writes goes with it, or it is not undone with the rest. */
  req: PayloadRequest
  /** When the site took it, milliseconds since 1970. */
  at: number
  /** When the CMS takes it. */
  now: number
}

/**
 * What a submission does. Runs once for each, in the transaction that notes that it was taken; mail leaves later, by
 * what was written here. Where it throws, nothing has happened and the site tries again.
 */
export type Handler<K extends SubmissionKind> = (submission: SubmissionOf<K>, taking: Taking) => Promise<void>
