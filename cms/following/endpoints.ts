import type { Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '#content/follow.ts'
import { readSettings } from '#start/settings.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { following } from './counts.ts'
import { erasePerson } from './erase.ts'

const settings = readSettings(process.env)
const headers = { 'cache-control': 'no-store' }

const texts = {
  house: { nb: 'Varslene er for regionene og fylket.', en: 'The alerts are for the regions and the county.' },
  county: { nb: 'Bare fylket kan slette adresser.', en: 'Only the county can erase addresses.' },
  address: { nb: 'Skriv en e-postadresse.', en: 'Write an e-mail address.' },
} satisfies Record<string, AdminText>

/** `GET /api/following`: how many follow what by e-mail, and how the last letters went. */
export const showFollowing: Endpoint = {
  path: '/following',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null || editor.role === 'course-contributor')
      return Response.json({ error: inEditorsLanguage(req, texts.house) }, { status: editor ? 403 : 401 })
    return Response.json(await following(req.payload, editor), { headers })
  },
}

const given = z.object({ email: z.email() })

/**
 * `POST /api/following/erase` with `{ email }`: somebody asks the county to erase their address. Answers the same
 * whether or not it was there.
 */
export const eraseFollowing: Endpoint = {
  path: '/following/erase',
  method: 'post',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null || !isCounty(editor))
      return Response.json({ error: inEditorsLanguage(req, texts.county) }, { status: editor ? 403 : 401 })
    const parsed = given.safeParse(await req.json?.().catch(() => null))
    if (!parsed.success) return Response.json({ error: inEditorsLanguage(req, texts.address) }, { status: 400 })
    await erasePerson({ payload: req.payload }, personOf(parsed.data.email, settings.publishSecret))
    return Response.json({ erased: true }, { headers })
  },
}
