import type { RegionToday } from '../../opening/today.ts'

/** What a quick closing asks for; see `cms/opening/close-early.ts`. */
export interface Closing {
  place: string
  address: string
  at: string
  day: 'today' | 'tomorrow'
  reason?: string
}

/** The doors that whoever is signed in may close; null where the CMS could not be asked. */
export async function askToday(signal: AbortSignal): Promise<RegionToday[] | null> {
  try {
    const response = await fetch('/api/opening-today', { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    // Left the page, or the CMS is restarting; what was shown stays.
    return null
  }
}

/** Closes a door early. Answers what went wrong, in the editor's language, or null. */
export function close(closing: Closing, language: string): Promise<string | null> {
  return post('/api/exceptions/close-early', closing, language)
}

/** Takes a quick closing back. Answers what went wrong, or null. */
export function takeBack(id: string, language: string): Promise<string | null> {
  return post(`/api/exceptions/${id}/undo`, {}, language)
}

async function post(path: string, body: object, language: string): Promise<string | null> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': language }
    const init = { method: 'POST', headers, credentials: 'include', body: JSON.stringify(body) } as const
    const response = await fetch(path, init)
    return response.ok ? null : reason(await response.json(), language)
  } catch {
    return language === 'nb' ? 'Fikk ikke kontakt. Prøv igjen.' : 'Could not connect. Try again.'
  }
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** The message at the field where there is one, else the message about the whole. */
function reason({ errors }: Refusal, language: string): string {
  const [first] = errors ?? []
  const said = first?.data?.errors?.[0]?.message ?? first?.message
  return said ?? (language === 'nb' ? 'Det gikk ikke. Prøv igjen.' : 'That did not work. Try again.')
}
