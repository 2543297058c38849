/**
 * Sends something to the CMS as whoever is signed in. Answers null where it went well, else what the CMS said, or that
 * it could not be reached.
 */
export async function send(url: string, body: unknown = {}, method: 'POST' | 'PATCH' = 'POST'): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const answer: { errors?: Said[] } = await response.json()
    const [first] = answer.errors ?? []
    const [atField] = first?.data?.errors ?? []
    return atField?.message ?? first?.message ?? `HTTP ${response.status}`
  } catch {
    return 'Fikk ikke kontakt. Prøv igjen. / Could not reach the server. Try again.'
  }
}

interface Said {
  message?: string
  data?: { errors?: { message: string }[] }
}
