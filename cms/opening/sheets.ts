import type { Endpoint, PayloadRequest } from 'payload'
import { isClosed } from '#content/closing.ts'
import { setsADay } from '#content/coming.ts'
import { osloDay } from '#content/date.ts'
import type { Exception } from '#content/opening.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { noticeUrl, posterUrl } from '#content/urls.ts'
import { readSettings } from '#start/settings.ts'
import { type Editor, editorOf, isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { exceptionsFrom, live } from './live.ts'

/** A sheet to print and hang on the door: of which region it is, and its page on the public site. */
export interface DoorSheet {
  region: string
  url: string
}

const settings = readSettings(process.env)

/**
 * `GET /api/sheets/place/ID` and `/api/sheets/exception/ID`: the poster of a place, or the notices about an exception, in
 * the regions the editor answers for; of the county's exceptions one for each region. Only of what is published.
 */
export const showSheets: Endpoint = {
  path: '/sheets/:kind/:id',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å skrive ut.', en: 'Sign in to print.' })
      return Response.json({ error }, { status: 401 })
    }
    const id = String(req.routeParams?.id)
    const sheets = req.routeParams?.kind === 'place' ? await posters(id, editor, req) : await notices(id, editor, req)
    return Response.json(sheets, { headers: { 'cache-control': 'no-store' } })
  },
}

async function posters(id: string, editor: Editor, req: PayloadRequest): Promise<DoorSheet[]> {
  const doors = await doorsOf(editor, req)
  return doors.filter((it) => it.place.id === id).map(({ region }) => sheet(region, posterUrl(region, 'no')))
}

async function notices(id: string, editor: Editor, req: PayloadRequest): Promise<DoorSheet[]> {
  const today = osloDay(Date.now())
  const exceptions = await exceptionsFrom(req, today)
  const exception = exceptions.find((it) => it.id === id)
  if (exception === undefined) return []
  const doors = await doorsOf(editor, req)
  return doors
    .filter(({ place }) => exception.place === null || exception.place === place.id)
    .filter(({ place }) => isNoticed(exception, place, exceptions, today))
    .map(({ region }) => sheet(region, noticeUrl(region, exception, 'no')))
}

/** Whether an exception sets the hours of some door of a place, as the site asks before it shows the notice. */
function isNoticed(exception: Exception, place: Place, all: readonly Exception[], today: string): boolean {
  const here = all.filter((it) => it.place === null || it.place === place.id)
  return place.addresses.some(
    (it) => (exception.address === null || exception.address === it.id) && setsADay(exception, it, here, today),
  )
}

/** The places that are live and open to visitors, and that the editor answers for, by the names of their regions. */
async function doorsOf(editor: Editor, req: PayloadRequest): Promise<{ place: Place; region: Region }[]> {
  const regions = (await live('region', req)).filter(
    (it) => !isClosed(it) && (isCounty(editor) || editor.regions.includes(it.id)),
  )
  const places = await live('place', req)
  return regions
    .toSorted((a, b) => a.name.no.localeCompare(b.name.no, 'nb'))
    .flatMap((region) => places.filter((it) => it.region === region.id).map((place) => ({ place, region })))
}

function sheet(region: Region, path: string): DoorSheet {
  return { region: region.name.no, url: settings.siteUrl + path }
}
