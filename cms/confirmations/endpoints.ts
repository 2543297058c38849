import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { osloDay } from '#content/date.ts'
import { type Editor, editorOf, isCounty } from '../access/roles.ts'
import { providersOf } from '../access/rules.ts'
import { adminLanguage, inEditorsLanguage } from '../admin/language.ts'
import { askedOf } from './asked.ts'
import { confirm, takeBack } from './confirm.ts'
import type { Audience } from './due.ts'

/** Places and courses on a dashboard at once. */
const mostShown = 30

const headers = { 'cache-control': 'no-store' }

/** `GET /api/confirmations/due`: what whoever is signed in is asked to confirm, the most overdue first. */
export const showDue: Omit<Endpoint, 'root'> = {
  path: '/due',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) return signInFirst(req)
    const today = osloDay(Date.now())
    const list = await askedOf(req.payload, audienceOf(editor), today, adminLanguage(req.i18n), mostShown)
    return Response.json(list, { headers })
  },
}

const given = z.union([
  z.object({ place: z.string(), fact: z.string(), value: z.string().optional() }),
  z.object({ course: z.string(), fact: z.literal('course').optional(), value: z.string().optional() }),
])

/**
 * `POST /api/confirmations` with `{ place, fact }` or `{ course }`, and the `value` that was shown: the fact is right as
 * it is published. Instead of Payload's own create, for there is one confirmation of each fact: it is made anew.
 */
export const postConfirmation: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (editorOf(req) === null) return signInFirst(req)
    const parsed = given.safeParse(await req.json?.())
    if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 })
    const it = parsed.data
    const about =
      'place' in it ? ({ kind: 'place', id: it.place } as const) : ({ kind: 'course', id: it.course } as const)
    const doc = await confirm(req, { about, fact: it.fact ?? 'course', value: it.value })
    return Response.json({ doc }, { status: 201, headers })
  },
}

/** `POST /api/confirmations/ID/undo`: what was said before holds again. */
export const undoConfirmation: Omit<Endpoint, 'root'> = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    if (editorOf(req) === null) return signInFirst(req)
    await takeBack(req, String(req.routeParams?.id))
    return Response.json({ ok: true }, { headers })
  },
}

/** What of the county an editor is asked about. */
export function audienceOf(editor: Editor): Audience {
  const coursesOnly = editor.role === 'course-contributor'
  return { county: isCounty(editor), regions: editor.regions, providers: providersOf(editor), coursesOnly }
}

function signInFirst(req: PayloadRequest): Response {
  const error = inEditorsLanguage(req, { nb: 'Logg inn for å bekrefte.', en: 'Sign in to confirm.' })
  return Response.json({ error }, { status: 401 })
}
