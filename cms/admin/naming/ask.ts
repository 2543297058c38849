/** Asks an endpoint of the CMS; null where the editor left the page, is signed out, or the CMS is restarting. */
export async function ask<T>(url: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(url, { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** What came of an action: a sentence, and where it was refused the errors by field. */
export interface Outcome {
  ok: boolean
  message: string
  fields: Record<string, string>
}

interface Answer {
  message?: string
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
}

/** Does one action. What is refused is said, never thrown. @param offline said where the CMS does not answer */
export async function act(url: string, body: object, offline: string): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: Answer = await response.json()
    const [error] = answer.errors ?? []
    const errors = error?.data?.errors ?? []
    return {
      ok: response.ok,
      message: answer.message ?? errors.map((it) => it.message).join(' ') ?? '',
      fields: Object.fromEntries(errors.map((it) => [it.path, it.message])),
      ...(response.ok || errors.length > 0 ? {} : { message: error?.message ?? offline }),
    }
  } catch {
    return { ok: false, message: offline, fields: {} }
  }
}
