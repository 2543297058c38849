import type { Endpoint } from 'payload'
import { editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { languageReport } from './report.ts'

/** `GET /api/languages`: how much of each language there is in what is published, for those who are signed in. */
export const showLanguages: Endpoint = {
  path: '/languages',
  method: 'get',
  handler: async (req) => {
    if (editorOf(req) === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å se språkene.', en: 'Sign in to see the languages.' })
      return Response.json({ error }, { status: 401 })
    }
    return Response.json(await languageReport(req.payload), { headers: { 'cache-control': 'no-store' } })
  },
}
