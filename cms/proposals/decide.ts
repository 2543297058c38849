import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { z } from 'zod'
import { type Editor, editorOf, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { textsNow } from './common-text.ts'
import { AlreadyDecided, textOf } from './rules.ts'
import { writtenAs } from './targets.ts'
import { PassageGone, writeText } from './write-text.ts'

/** The shared text is another than when the change was proposed. */
export class ChangedSince extends APIError {
  constructor(req: PayloadRequest, text: AdminText) {
    super(inEditorsLanguage(req, text), 409, undefined, true)
  }
}

const said = z.object({ answer: z.string().trim().optional(), anyway: z.boolean().optional() })
type Said = z.infer<typeof said>

interface Proposal {
  before: string
  proposed: string
}

/** What communications decides about an open proposal: `POST /api/proposals/ID/PATH`. Answers the proposal as it is then. */
function decision(
  path: string,
  state: string,
  act: (req: PayloadRequest, it: Proposal, said: Said) => Promise<void>,
): Endpoint {
  return {
    path: `/:id/${path}`,
    method: 'post',
    handler: async (req) => {
      const editor = editorOf(req)
      if (editor === null || !isCounty(editor)) return notYours(req)
      const answer = said.catch({}).parse(await req.json?.().catch(() => ({})))
      const own = await initTransaction(req)
      try {
        const proposal = await req.payload.findByID({
          collection: 'proposals',
          id: String(req.routeParams?.id),
          depth: 0,
          req,
        })
        if (proposal.state !== 'open') throw new AlreadyDecided(req)
        await act(req, { ...proposal, before: proposal.before ?? '', proposed: proposal.proposed ?? '' }, answer)
        const doc = await decided(req, String(proposal.id), editor, { state, answer: answer.answer ?? null })
        if (own) await commitTransaction(req)
        return Response.json({ doc })
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    },
  }
}

/**
 * Approving writes the text where it belongs and publishes only that. Where the text has changed since it was
 * proposed, that is said first; `{ "anyway": true }` writes it all the same.
 */
const approve = decision('approve', 'approved', async (req, proposal, { anyway }) => {
  const text = textOf(proposal)
  if (text === null) throw new AlreadyDecided(req)
  const now = await textsNow(req, text)
  const isProse = writtenAs(text.target, text.field) === 'prose'
  if (!now.includes(proposal.before) && isProse) throw new ChangedSince(req, gone)
  if (!now.includes(proposal.before) && anyway !== true) throw new ChangedSince(req, changed)
  try {
    await writeText(req, text, proposal)
  } catch (error) {
    throw error instanceof PassageGone ? new ChangedSince(req, byHand) : error
  }
})

/** Returning it needs a word, so that the region knows what to do. */
const giveBack = decision('return', 'returned', async (req, _proposal, { answer }) => {
  if (answer) return
  const message = inEditorsLanguage(req, {
    nb: 'Skriv noen ord til regionen om hvorfor, eller hva som må endres.',
    en: 'Write some words to the region about why, or what must change.',
  })
  throw new ValidationError({ collection: 'proposals', errors: [{ path: 'answer', message }] }, req.t)
})

export const decisions: Endpoint[] = [approve, giveBack]

async function decided(req: PayloadRequest, id: string, editor: Editor, how: { state: string; answer: string | null }) {
  req.context.decides = true
  const data = { ...how, decidedBy: editor.id, decidedAt: new Date().toISOString() } as never // State is one of its options.
  return req.payload.update({ collection: 'proposals', id, data, depth: 0, overrideAccess: true, req })
}

function notYours(req: PayloadRequest): Response {
  const message = inEditorsLanguage(req, {
    nb: 'Bare kommunikasjonsavdelingen avgjør forslag.',
    en: 'Only the communications team decides on proposals.',
  })
  return Response.json({ errors: [{ message }] }, { status: 403 })
}

const changed: AdminText = {
  nb: 'Teksten er endret etter at forslaget kom. Se hva som står der nå, og godkjenn likevel eller returner forslaget.',
  en: 'The text has changed since this was proposed. See what it says now, and approve anyway or return the proposal.',
}
const gone: AdminText = {
  nb: 'Avsnittet forslaget gjelder, står ikke i teksten lenger. Returner forslaget med noen ord.',
  en: 'The passage this is about is no longer in the text. Return the proposal with a word.',
}
const byHand: AdminText = {
  nb: 'Endringen går gjennom en lenke, uthevet tekst eller et stedsnavn. Skriv den inn for hånd, og returner forslaget med noen ord.',
  en: 'The change goes through a link, emphasis or the name of a place. Write it in by hand, and return the proposal with a word.',
}
