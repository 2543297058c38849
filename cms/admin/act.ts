import type { AdminLanguage } from './language.ts'

/** What came of an action: the answer, or why it was refused, with the errors by field where they are about fields. */
export type Outcome = { ok: true; answer: unknown } | { ok: false; message: string; fields: Record<string, string> }

interface Options {
  language: AdminLanguage
  body?: object
  method?: 'POST' | 'PATCH' | 'DELETE'
}

/** Does one action as whoever is signed in. What is refused is said in their language, never thrown. */
export async function act(url: string, { language, body = {}, method = 'POST' }: Options): Promise<Outcome> {
  const nb = language === 'nb'
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, answer }
    const status = nb ? `CMS-et svarte ${response.status}.` : `The CMS answered ${response.status}.`
    return { ok: false, ...refusal(Object(answer), status) }
  } catch {
    const message = nb ? 'Fikk ikke kontakt med CMS-et. Prøv igjen.' : 'Could not reach the CMS. Try again.'
    return { ok: false, message, fields: {} }
  }
}

/** As Payload says it (`errors`, with those of the fields inside), and as our endpoints do (`error`). */
interface Refusal {
  error?: string
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
}

function refusal({ error, errors = [] }: Refusal, otherwise: string) {
  const atFields = errors[0]?.data?.errors ?? []
  const said = atFields.map((it) => it.message).join(' ') || errors[0]?.message || error
  return { message: said ?? otherwise, fields: Object.fromEntries(atFields.map((it) => [it.path, it.message])) }
}

/** Does one action of which only matters whether it went well: null, or what to tell the editor. */
export async function refusalOf(url: string, options: Options): Promise<string | null> {
  const outcome = await act(url, options)
  return outcome.ok ? null : outcome.message
}
