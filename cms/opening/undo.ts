import {
  APIError,
  type CollectionBeforeChangeHook,
  type Endpoint,
  Forbidden,
  type JSONField,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { clock } from '#content/date.ts'
import { visitMode } from '#content/opening.ts'
import { editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { inTransaction } from './in-transaction.ts'

/** What stood before a quick closing: nothing, or an exception with these hours and this reason in Norwegian. */
const undo = z.union([
  z.strictObject({ created: z.literal(true) }),
  z.strictObject({
    periods: z.array(z.strictObject({ opens: clock, closes: clock, mode: visitMode })),
    reason: z.string().nullable(),
  }),
])
export type Undo = z.infer<typeof undo>

/** Under this word the quick closing tells the hook below what to keep. */
export const undoContext = 'undoCloseEarly'

/** Kept on the exception itself, so that it can be taken back from any screen. */
export const undoField: JSONField = { name: 'undo', type: 'json', admin: { hidden: true } }

/** Only a quick closing leaves something to take back; whoever edits the exception afterwards means it. */
export const keepUndo: CollectionBeforeChangeHook = ({ data, context }) => ({
  ...data,
  undo: undo.safeParse(context[undoContext]).data ?? null,
})

export function undoOf(exception: { undo?: unknown }): Undo | null {
  return undo.safeParse(exception.undo).data ?? null
}

/** There is nothing to take back: it is done already, or somebody has edited the exception since. */
export class NothingToUndo extends APIError {
  constructor(req: PayloadRequest) {
    super(
      inEditorsLanguage(req, {
        nb: 'Det er ikke noe å angre her lenger. Noen har endret tidene etterpå.',
        en: 'There is nothing to undo here any more. Somebody has changed the hours since.',
      }),
      409,
      undefined,
      true,
    )
  }
}

/** `POST /api/exceptions/ID/undo`: takes a quick closing back; what stood before it stands again. */
export const undoCloseEarly: Omit<Endpoint, 'root'> = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    const editor = editorOf(req)
    // A contributor cannot read exceptions: there would be “nothing to undo”.
    if (editor === null || editor.role === 'course-contributor') throw new Forbidden(req.t)
    const id = String(req.routeParams?.id)
    await inTransaction(req, () => takeBack(id, req))
    return Response.json({ id })
  },
}

async function takeBack(id: string, req: PayloadRequest): Promise<void> {
  const common = { collection: 'exceptions', id, req, overrideAccess: false, depth: 0, locale: 'no' } as const
  const stored = await req.payload.findByID({ ...common, disableErrors: true, showHiddenFields: true })
  const before = stored && undoOf(stored)
  if (!before) throw new NothingToUndo(req)
  if ('created' in before) await req.payload.delete(common)
  else await req.payload.update({ ...common, data: before })
}
