import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { osloDay } from '#content/date.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { dateText } from '../admin/times.ts'
import { noonOf } from '../fields/stored.ts'
import { adoptionOf, noStore, routeId, signedIn } from './request.ts'

/**
 * `POST /api/names/:id/adopt {from?, decision?, overruling?, formerShownUntil?}`: adopts a name from a day, today where
 * none is given. Days as YYYY-MM-DD. The rules are those of the collection's hooks.
 */
export const adopt: Endpoint = {
  path: '/:id/adopt',
  method: 'post',
  handler: async (req) => {
    signedIn(req)
    const { from, decision, overruling, formerShownUntil } = await adoptionOf(req)
    const id = routeId(req)
    const stored = await req.payload.findByID({ id, ...asEditor(req) })
    const today = stored.state === 'adopted' ? {} : { from: new Date().toISOString() }
    const doc = await req.payload.update({
      id,
      ...asEditor(req),
      data: {
        state: 'adopted',
        ...(from ? { from: noonOf(from) } : today),
        ...(decision ? { decision } : {}),
        ...(overruling ? { overruling } : {}),
        ...(formerShownUntil ? { formerShownUntil: noonOf(formerShownUntil) } : {}),
      },
    })
    return Response.json({ doc, message: adopted(req, doc) }, { headers: noStore })
  },
}

/** `POST /api/names/:id/undo`: takes an adoption back. The name before is current again; the address goes on working. */
export const undo: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    signedIn(req)
    const id = routeId(req)
    const stored = await req.payload.findByID({ id, ...asEditor(req) })
    if (stored.state !== 'adopted')
      throw new APIError(
        inEditorsLanguage(req, {
          nb: `«${stored.name}» er ikke vedtatt, så det er ikke noe å angre.`,
          en: `“${stored.name}” is not adopted, so there is nothing to undo.`,
        }),
        400,
        undefined,
        true,
      )
    const doc = await req.payload.update({ id, data: { state: 'withdrawn' }, ...asEditor(req) })
    const message = inEditorsLanguage(req, {
      nb: `Vedtaket om «${doc.name}» er angret.`,
      en: `The adoption of “${doc.name}” is undone.`,
    })
    return Response.json({ doc, message }, { headers: noStore })
  },
}

/** Reads and writes names as whoever asked, by the collection's own rules. */
function asEditor(req: PayloadRequest) {
  return { collection: 'names', depth: 0, overrideAccess: false, user: req.user, req } as const
}

function adopted(req: PayloadRequest, { name, from }: { name: string; from?: string | null }): string {
  const day = from ? osloDay(Date.parse(from)) : osloDay(Date.now())
  if (day > osloDay(Date.now()))
    return inEditorsLanguage(req, {
      nb: `«${name}» er vedtatt. Alle sider sier navnet fra ${dateText(day, 'nb')}.`,
      en: `“${name}” is adopted. Every page says it from ${dateText(day, 'en')}.`,
    })
  return inEditorsLanguage(req, {
    nb: `«${name}» er vedtatt, og alle sider sier det fra nå av.`,
    en: `“${name}” is adopted, and every page says it from now on.`,
  })
}
