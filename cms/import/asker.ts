import type { PayloadRequest } from 'payload'
import { readSettings } from '#start/settings.ts'
import { type Editor, editorOf } from '../access/roles.ts'
import { mayWriteCourses } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import type { Actor } from './actor.ts'
import { commandHeader, isCommand } from './command-signature.ts'

const settings = readSettings(process.env)

/** Who asks for an import. */
export interface Asker {
  actor: Actor
  /** Null for the command line, which acts for the county. */
  editor: Editor | null
}

/** Who asks; or what to answer somebody who may not write any course. */
export async function askerOf(req: PayloadRequest): Promise<Asker | Response> {
  const url = new URL(req.url ?? '/', settings.cmsUrl)
  const path = url.pathname + url.search
  if (isCommand(settings.payloadSecret, req.method ?? 'GET', path, req.headers.get(commandHeader), Date.now())) {
    req.user = null
    return { actor: null, editor: null }
  }
  const editor = editorOf(req)
  const error = inEditorsLanguage(req, {
    nb: 'Logg inn som en som skriver kurs, for å importere.',
    en: 'Sign in as somebody who writes courses to import.',
  })
  if (editor === null) return Response.json({ error }, { status: 401 })
  if ((await mayWriteCourses({ req })) !== true) return Response.json({ error }, { status: 403 })
  return { actor: editor.id, editor }
}
