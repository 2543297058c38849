import type { Endpoint } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { isUnderWay } from './apply.ts'
import { askerOf } from './asker.ts'
import { fetchSource, readSources } from './source.ts'

/** `POST /api/sources/ID/fetch`: fetches a source at once. Answers the import that came of it. */
export const fetchNow: Omit<Endpoint, 'root'> = {
  path: '/:id/fetch',
  method: 'post',
  handler: async (req) => {
    const asker = await askerOf(req)
    if (asker instanceof Response) return asker
    const id = String(req.routeParams?.id)
    // Asks the rules of the collection whose it is.
    const own = await req.payload.findByID({
      collection: 'sources',
      id,
      depth: 0,
      req,
      overrideAccess: asker.editor === null,
      disableErrors: true,
    })
    const source = own ? (await readSources(req.payload)).find((it) => it.id === id) : undefined
    const text = { nb: 'Det er ingen slik kilde.', en: 'There is no such source.' }
    if (!source) return Response.json({ error: inEditorsLanguage(req, text) }, { status: 404 })
    const busy = {
      nb: 'En import er i gang. Prøv igjen når den er ferdig.',
      en: 'An import is under way. Try again when it is done.',
    }
    if (isUnderWay()) return Response.json({ error: inEditorsLanguage(req, busy) }, { status: 409 })
    return Response.json({ id: await fetchSource(req.payload, source) })
  },
}
