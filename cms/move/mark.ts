import type { Payload } from 'payload'
import { z } from 'zod'

/** The key in Payload's key-value collection; it is never moved. */
export const markKey = 'move.under-way'

const mark = z.object({
  /** Which database the content comes from, without a password. */
  from: z.string(),
  /** When it began, ISO. */
  at: z.string(),
})

/** What a database carries while a move into it is not finished. */
export type Mark = z.infer<typeof mark>

/** The database was opened before `npm run move` had written and compared all of it. */
export class MoveUnfinished extends Error {
  override readonly name = 'MoveUnfinished'
  constructor({ from, at }: Mark) {
    super(
      `DATABASE_URL leads to a database that holds part of what is moved into it from ${from} (begun ${at}). ` +
        'Run the same npm run move again: it goes on where it was, and the CMS opens when it is done. ' +
        'Until then, start with the DATABASE_URL that content came from; nothing was changed there.',
    )
  }
}

/** @throws MoveUnfinished where a move into this database was begun and not finished */
export async function expectNoMove(payload: Payload): Promise<void> {
  const found = await readMark(payload)
  if (found !== null) throw new MoveUnfinished(found)
}

export async function readMark(payload: Payload): Promise<Mark | null> {
  const found = await payload.kv.get(markKey)
  return found === null || found === undefined ? null : mark.parse(found)
}

export async function setMark(payload: Payload, it: Mark): Promise<void> {
  await payload.kv.set(markKey, it)
}

export async function liftMark(payload: Payload): Promise<void> {
  await payload.kv.delete(markKey)
}
