import type { Endpoint } from 'payload'
import { editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { matrix } from './matrix.ts'

/** `GET /api/offer`: the minimum region by region, and the local services, for those who are signed in. */
export const showOffer: Endpoint = {
  path: '/offer',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å se tilbudet.', en: 'Sign in to see the offer.' })
      return Response.json({ error }, { status: 401 })
    }
    return Response.json(await matrix(req.payload, editor, Date.now()), { headers: { 'cache-control': 'no-store' } })
  },
}
