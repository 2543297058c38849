import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { day } from '#content/date.ts'
import { type Editor, editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'

export const noStore = { 'cache-control': 'no-store' }

/** The signed-in user of a request. @throws APIError (401) for the public */
export function signedIn(req: PayloadRequest): Editor {
  const editor = editorOf(req)
  if (editor === null)
    throw new APIError(inEditorsLanguage(req, { nb: 'Logg inn først.', en: 'Sign in first.' }), 401, undefined, true)
  return editor
}

export function query(req: PayloadRequest): URLSearchParams {
  return new URL(req.url ?? '/', 'http://cms').searchParams
}

/** The parameter of a path, `/names/:id/adopt`. */
export function routeId(req: PayloadRequest, name = 'id'): string {
  return String(req.routeParams?.[name] ?? '')
}

const text = z.string().trim().max(4000).nullish()
const dayOrNone = z.union([day, z.literal('')]).nullish()

const adoption = z.strictObject({
  from: dayOrNone,
  decision: text,
  overruling: text,
  formerShownUntil: dayOrNone,
})
export type Adoption = z.infer<typeof adoption>

/**
 * What `POST /api/names/:id/adopt` is told. An empty body is an adoption from today.
 * @throws APIError (400) that names the field
 */
export async function adoptionOf(req: PayloadRequest): Promise<Adoption> {
  const body = await jsonOf(req)
  const result = adoption.safeParse(body ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '')
  const message = inEditorsLanguage(req, {
    nb: `Feltet «${field}» er ikke som det skal. Dager skrives som 2027-08-01.`,
    en: `The field “${field}” is not as it should be. Days are written as 2027-08-01.`,
  })
  throw new APIError(message, 400, { errors: [{ path: field, message }] }, true)
}

/** The body of a request as JSON; undefined where there is none. @throws APIError (400) where it is something else */
export async function jsonOf(req: PayloadRequest): Promise<unknown> {
  const said = (await req.text?.()) ?? ''
  if (said.trim() === '') return undefined
  try {
    return JSON.parse(said)
  } catch {
    throw new APIError(inEditorsLanguage(req, { nb: 'Ventet JSON.', en: 'Expected JSON.' }), 400, undefined, true)
  }
}
