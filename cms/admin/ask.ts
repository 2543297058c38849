/**
 * What the CMS answers to `GET url` for whoever is signed in; null where it is not for them, the page was left, or the
 * CMS is restarting. The type is that of the endpoint, which belongs to this same house.
 */
export async function ask<T>(url: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(url, { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
