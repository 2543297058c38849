import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { type AdminText, adminLanguage, inEditorsLanguage } from '../admin/language.ts'
import { apply, isUnderWay, stop } from './apply.ts'
import { type Asker, askerOf } from './asker.ts'
import { readRows } from './files.ts'
import { namesOf } from './names-of.ts'
import { showOrigin } from './origin.ts'
import { type PlannedRow, rowKinds } from './plan.ts'
import { begin, previewAgain } from './prepare.ts'
import { refusedCsv } from './refused-csv.ts'
import { changeRun, isTheirs, type Run, readRun, readRuns } from './run.ts'
import { catalogueOf, checkedOptions, optionsOf } from './upload.ts'

const headers = { 'cache-control': 'no-store' }
/** Rows of a preview that are answered at once. */
const pageSize = 50

type Handler = (req: PayloadRequest, asker: Asker) => Promise<Response>
type OwnEndpoint = Omit<Endpoint, 'root'>

/** An address for whoever may write courses. */
function endpoint(method: 'get' | 'post', path: string, handler: Handler): OwnEndpoint {
  return {
    path,
    method,
    handler: async (req) => {
      const asker = await askerOf(req)
      if (asker instanceof Response) return asker
      try {
        return await handler(req, asker)
      } catch (error) {
        if (error instanceof CatalogueUnreadable) return refusal(req, 400, error.said)
        throw error
      }
    },
  }
}

/** The same for one import, for those whose it is. Others are told that there is none. */
function ofRun(
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest, run: Run, asker: Asker) => Promise<Response>,
) {
  return endpoint(method, `/:id${path}`, async (req, asker) => {
    const run = await readRun(req, String(req.routeParams?.id))
    if (run === null || !isTheirs(run, asker.editor)) return refusal(req, 404, noSuchImport)
    return handler(req, run, asker)
  })
}

/** `POST /api/imports?options=JSON` with the file as its body, or an address in the options: reads and previews it. */
const post = endpoint('post', '/', async (req) => {
  const options = optionsOf(req)
  const id = await begin(req, await catalogueOf(req, options), options)
  return Response.json(await readRun(req, id), { status: 201, headers })
})

/** `GET /api/imports`: the last imports. */
const list = endpoint('get', '/', async (req, { editor }) =>
  Response.json({ docs: await readRuns(req, editor) }, { headers }),
)

/** `GET /api/imports/ID`: one import, with its progress. */
const show = ofRun('get', '', async (_req, run) => Response.json(run, { headers }))

const asked = z.object({ kind: z.enum(rowKinds), page: z.coerce.number().int().min(1).default(1) })

/** `GET /api/imports/ID/rows?kind=changed&page=1`: what it would do, or did, row by row. */
const rows = ofRun('get', '/rows', async (req, run) => {
  const query = asked.safeParse(Object.fromEntries(req.searchParams))
  if (!query.success) return Response.json({ error: z.prettifyError(query.error) }, { status: 400, headers })
  const { kind, page } = query.data
  const all = await rowsOf(run)
  const found = all.filter((it) => it.kind === kind)
  const docs = found.slice((page - 1) * pageSize, page * pageSize)
  const names = await namesOf(
    req,
    docs.flatMap((it) => [it.changes, it.kept]),
  )
  return Response.json({ docs, total: found.length, pages: Math.ceil(found.length / pageSize), names }, { headers })
})

/** `GET /api/imports/ID/refused.csv`: the rows that were refused, with why. */
const refused = ofRun('get', '/refused.csv', async (req, run) => {
  const csv = refusedCsv(await rowsOf(run), adminLanguage(req.i18n))
  const type = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="refused.csv"',
  }
  return new Response(csv, { headers: { ...headers, ...type } })
})

/** `POST /api/imports/ID/preview` with options: previews the same file anew. */
const preview = ofRun('post', '/preview', async (req, run) => {
  if (!['previewed', 'failed', 'held'].includes(run.state)) return refusal(req, 409, begun)
  await previewAgain(req, { ...run, options: { ...run.options, ...checkedOptions(await bodyOf(req)) } })
  return Response.json(await readRun(req, run.id), { headers })
})

const applying = z.object({
  removeGone: z.boolean().optional(),
  overwrite: z.unknown().optional(),
  despiteLoss: z.boolean().default(false),
})
const canStart = new Set(['previewed', 'held', 'interrupted', 'cancelled', 'failed'])

/**
 * `POST /api/imports/ID/apply` with `{ removeGone, overwrite, despiteLoss }`: applies the good rows, in the background;
 * also resumes one that was interrupted or cancelled.
 */
const start = ofRun('post', '/apply', async (req, run, { actor }) => {
  const given = applying.safeParse(await bodyOf(req))
  if (!given.success) return Response.json({ error: z.prettifyError(given.error) }, { status: 400, headers })
  if (!canStart.has(run.state) || run.preview === null) return refusal(req, 409, begun)
  if (isUnderWay()) return refusal(req, 409, another)
  const { removeGone = run.options.removeGone, overwrite = run.options.overwrite, despiteLoss } = given.data
  if (removeGone && run.preview.tooManyGone && !despiteLoss) return refusal(req, 409, tooManyGone(run))
  const options = checkedOptions({ ...run.options, removeGone, overwrite })
  await changeRun(req, run.id, { options, state: 'running', error: null })
  // Answered at once; how far it is, the import itself tells.
  void apply(req.payload, run.id, actor)
  return Response.json(await readRun(req, run.id), { status: 202, headers })
})

/** `POST /api/imports/ID/cancel`: stops it after the courses it has in hand. What is written stays. */
const cancel = ofRun('post', '/cancel', async (req, run) => {
  if (!stop(run.id)) return refusal(req, 409, notRunning)
  return Response.json({ ok: true }, { headers })
})

/** `POST /api/imports/ID/dismiss`: it is not to be applied. */
const dismiss = ofRun('post', '/dismiss', async (req, run) => {
  if (!canStart.has(run.state)) return refusal(req, 409, begun)
  await changeRun(req, run.id, { state: 'dismissed' })
  return Response.json({ ok: true }, { headers })
})

export const importEndpoints: OwnEndpoint[] = [
  showOrigin,
  post,
  list,
  rows,
  refused,
  preview,
  start,
  cancel,
  dismiss,
  show,
]

async function rowsOf(run: Run): Promise<PlannedRow[]> {
  return run.preview === null ? [] : readRows(run.id).catch(() => [])
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json?.().catch(() => ({}))
}

function refusal(req: PayloadRequest, status: number, text: AdminText): Response {
  return Response.json({ error: inEditorsLanguage(req, text), said: text }, { status, headers })
}

const noSuchImport: AdminText = { nb: 'Det er ingen slik import.', en: 'There is no such import.' }
const begun: AdminText = {
  nb: 'Importen er allerede satt i gang eller avsluttet. Last opp fila på nytt for å importere en gang til.',
  en: 'The import has begun or ended already. Upload the file again to import once more.',
}
const another: AdminText = {
  nb: 'En annen import er i gang. Vent til den er ferdig, og prøv igjen.',
  en: 'Another import is under way. Wait until it is done, and try again.',
}
const notRunning: AdminText = { nb: 'Importen er ikke i gang.', en: 'The import is not under way.' }

function tooManyGone({ preview: it }: Run): AdminText {
  return {
    nb: `${it?.gone} av ${it?.known} kurs er borte fra fila, mer enn en tredel. Er det riktig, så bekreft at de skal tas av nett; er det ikke det, er fila ikke hel.`,
    en: `${it?.gone} of ${it?.known} courses are gone from the file, more than a third. If that is right, confirm that they are to be unpublished; if not, the file is not whole.`,
  }
}
