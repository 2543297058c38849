import { APIError, type Endpoint } from 'payload'
import { isCounty } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { noStore, routeId, signedIn } from '../naming/request.ts'

/**
 * `POST /api/closings/:id/undo`: a planned closing is called off; one that was carried out is taken back, with all that
 * was moved by it and not moved on since.
 */
export const undoClosing: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    if (!isCounty(signedIn(req)))
      throw new APIError(
        inEditorsLanguage(req, {
          nb: 'Bare kommunikasjonsavdelingen og administratorer legger ned og gjenåpner.',
          en: 'Only communications and administrators close and reopen.',
        }),
        403,
        undefined,
        true,
      )
    const doc = await req.payload.update({
      collection: 'closings',
      id: routeId(req),
      data: { state: 'undone' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const message = inEditorsLanguage(req, {
      nb: 'Nedleggelsen er angret. Kurs, nyheter og redaktører er tilbake.',
      en: 'The closing is undone. Courses, news and editors are back.',
    })
    return Response.json({ doc, message }, { headers: noStore })
  },
}
