import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { osloDay } from '#content/date.ts'
import { type Editor, editorOf, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { contactsWhere, eraseContacts } from './contacts.ts'
import { csvAnswer } from './csv.ts'
import { deleteEntry, deleting } from './delete.ts'
import { type Entry, entriesFor } from './entries.ts'
import { answer, answering, setAside, settingAside, takeBack } from './mark.ts'
import { MarkRefused } from './on-the-list.ts'
import { visitTable } from './visit-table.ts'

type Own = Omit<Endpoint, 'root'>

const headers = { 'cache-control': 'no-store' }
const texts = {
  house: { nb: 'Behovet er for regionene og fylket.', en: 'The demand is for the regions and the county.' },
  county: { nb: 'Bare fylket kan slette adresser.', en: 'Only the county can erase addresses.' },
} satisfies Record<string, AdminText>

/** An address for the county's people and the regions' editors; what the work refuses is answered with its reason. */
function forHouse(
  method: 'get' | 'post',
  path: string,
  work: (req: PayloadRequest, editor: Editor) => Promise<Response>,
): Own {
  return {
    path,
    method,
    handler: async (req) => {
      const editor = editorOf(req)
      if (editor === null || editor.role === 'course-contributor')
        return Response.json({ error: inEditorsLanguage(req, texts.house) }, { status: editor ? 403 : 401 })
      try {
        return await work(req, editor)
      } catch (error) {
        if (error instanceof z.ZodError) return Response.json({ error: z.prettifyError(error) }, { status: 400 })
        if (error instanceof MarkRefused) return Response.json({ error: error.message }, { status: error.status })
        throw error
      }
    },
  }
}

const id = z.string().regex(/^[0-9a-f]{24}$/)
const region = (req: PayloadRequest) => id.nullable().catch(null).parse(req.searchParams.get('region'))
const entries = (req: PayloadRequest, editor: Editor) => {
  const asked = req.searchParams.get('region') === 'county' ? 'county' : region(req)
  return entriesFor(req, editor, asked, osloDay(Date.now()))
}
const month = (req: PayloadRequest) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .catch(osloDay(Date.now()).slice(0, 7))
    .parse(req.searchParams.get('month'))

/** What `GET /api/demand/entries` answers. */
export interface DemandAnswer {
  entries: Entry[]
  /** The regions one may choose among. */
  regions: { id: string; name: string }[]
  county: boolean
}

/** `GET /api/demand/entries?region=ID`: what people miss. `region=county` for what is for all. */
export const showEntries = forHouse('get', '/entries', async (req, editor) => {
  const { docs } = await req.payload.find({
    collection: 'regions',
    where: isCounty(editor) ? {} : { id: { in: editor.regions } },
    depth: 0,
    locale: 'no',
    pagination: false,
    overrideAccess: true,
    req,
  })
  const regions = docs
    .map((it) => ({ id: String(it.id), name: it.name ?? it.slug }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  const answer: DemandAnswer = { entries: await entries(req, editor), regions, county: isCounty(editor) }
  return Response.json(answer, { headers })
})

/** `GET /api/demand/entries.csv`: the same as a file. */
export const downloadEntries = forHouse('get', '/entries.csv', async (req, editor) => {
  const head = [
    'Savnet',
    'Region',
    'Kommuner',
    'Ønsker',
    'Søk uten treff',
    'Søk med få treff',
    'Dager',
    'Siste',
    'Siste 30 dager',
    '30 dager før',
    'Status',
    'Kurs eller merknad',
  ]
  const states = { open: 'åpen', answered: 'besvart', aside: 'lagt til side' }
  const rows = (await entries(req, editor)).map((it) => [
    it.said.join(' / '),
    it.region?.name ?? 'Hele Nordland',
    it.municipalities.map(({ name, count }) => `${name}: ${count}`).join(', '),
    it.wishes,
    it.searches.none,
    it.searches.poor,
    it.days,
    it.newest,
    it.lately,
    it.before,
    states[it.state],
    it.mark?.course?.title ?? it.mark?.word ?? '',
  ])
  return csvAnswer('behov', [head, ...rows])
})

/** `POST /api/demand/answer` with `{ key, region, course }`: a course answers it, and those who asked are told. */
export const answerEntry = forHouse('post', '/answer', async (req, editor) => {
  const given = answering.parse(await req.json?.())
  return Response.json({ id: await answer(req, editor, given, Date.now()) }, { headers })
})

/** `POST /api/demand/aside` with `{ key, region, word }`. */
export const asideEntry = forHouse('post', '/aside', async (req, editor) => {
  const given = settingAside.parse(await req.json?.())
  return Response.json({ id: await setAside(req, editor, given, Date.now()) }, { headers })
})

/** `POST /api/demand/delete` with `{ key, region }`: it is gone for good, and with it the addresses left for an answer. */
export const removeEntry = forHouse('post', '/delete', async (req, editor) => {
  const given = deleting.parse(await req.json?.())
  const deleted = await deleteEntry(req, editor, given)
  req.payload.logger.info(
    `An entry of the demand list was deleted by user ${editor.id}: ${deleted.wishes} wishes, ${deleted.addresses} addresses.`,
  )
  return Response.json(deleted, { headers })
})

/** `POST /api/demand-marks/ID/undo`. */
export const undoMark = forHouse('post', '/:id/undo', async (req, editor) => {
  await takeBack(req, editor, String(req.routeParams?.id))
  return Response.json({ ok: true }, { headers })
})

/**
 * `POST /api/wish-contacts/erase` with `{ email }`: somebody asked communications to erase their address. Answers the
 * same whether or not it was there.
 */
export const eraseAddress = forHouse('post', '/erase', async (req, editor) => {
  if (!isCounty(editor)) throw new MarkRefused(403, inEditorsLanguage(req, texts.county))
  const { email } = z.object({ email: z.email() }).parse(await req.json?.())
  // Whatever the case it was written in: people do not write their own address the same each time.
  const like = await contactsWhere(req, { email: { like: email } })
  const found = like.filter((it) => it.email.toLowerCase() === email.toLowerCase())
  await eraseContacts(req, found)
  return Response.json({ erased: true }, { headers })
})

/** `GET /api/visits/months?region=ID&month=2026-11`: how often pages were opened. */
export const showVisits = forHouse('get', '/months', async (req, editor) =>
  Response.json(await visitTable(req, editor, region(req), month(req)), { headers }),
)

/** `GET /api/visits/months.csv`: the same as a file. */
export const downloadVisits = forHouse('get', '/months.csv', async (req, editor) => {
  const { rows } = await visitTable(req, editor, region(req), month(req))
  const head = ['Side', 'Adresse', month(req), 'Måneden før', 'Samme måned i fjor']
  return csvAnswer(`besok-${month(req)}`, [
    head,
    ...rows.map((it) => [it.title, it.path, it.count, it.before, it.lastYear]),
  ])
})
