/**
 * What an address of the CMS answers to whoever is signed in; null where it does not: the page was left, or the CMS is
 * restarting, and what was shown stays. The type is the endpoint's own, from this same house.
 */
export async function fetched<T>(path: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(path, { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
