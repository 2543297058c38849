import type { Endpoint, PayloadRequest } from 'payload'
import { editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { type DocumentName, describeAll, isKind, keyOf, maySee } from './documents.ts'
import { journalOf } from './journal.ts'
import { overview } from './overview.ts'
import { type DocumentState, stateOf } from './state.ts'

/** How long a question may wait for its answer to change, in milliseconds. */
const longestWait = 10_000
/** How long it waits without looking: a node's pull tells nobody. */
const longestNap = 1_000

const headers = { 'cache-control': 'no-store' }

/** `GET /api/receipts`: the last publishes, the nodes, and what is not live, for those who are signed in. */
export const showOverview: Endpoint = {
  path: '/receipts',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) return signInFirst(req)
    return Response.json(await overview(req.payload, editor, Date.now()), { headers })
  },
}

/**
 * `GET /api/receipts/KIND/ID?unless=VERSION`: how one document stands with the public. With the version one has, the
 * answer waits until it is another, at most ten seconds.
 */
export const showState: Endpoint = {
  path: '/receipts/:kind/:id',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) return signInFirst(req)
    const kind = String(req.routeParams?.kind)
    const id = String(req.routeParams?.id)
    const described = (await describeAll(req.payload, [{ kind, id }])).get(keyOf({ kind, id }))
    if (!isKind(kind) || !maySee(editor, described)) return notYours(req)
    const unless = new URL(req.url ?? '/', 'http://cms').searchParams.get('unless')
    return Response.json(await changed(req, { kind, id }, unless), { headers })
  },
}

async function changed(req: PayloadRequest, document: DocumentName, unless: string | null): Promise<DocumentState> {
  const journal = await journalOf(req.payload)
  const patience = Date.now() + longestWait
  for (;;) {
    // Asked for before looking, so that nothing that is told meanwhile is missed.
    const left = patience - Date.now()
    const change = journal.change(Math.max(0, Math.min(left, longestNap)))
    const state = await stateOf(req.payload, document, Date.now())
    if (state.version !== unless || left <= 0) return state
    await change
  }
}

function signInFirst(req: PayloadRequest): Response {
  const error = inEditorsLanguage(req, { nb: 'Logg inn for å se kvitteringer.', en: 'Sign in to see receipts.' })
  return Response.json({ error }, { status: 401 })
}

function notYours(req: PayloadRequest): Response {
  const error = inEditorsLanguage(req, {
    nb: 'Her er det ikke noe dokument som hører til deg eller fylket.',
    en: 'There is no document here that belongs to you or the county.',
  })
  return Response.json({ error }, { status: 404 })
}
