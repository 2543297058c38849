'use client'
import { useEffect, useState } from 'react'

/** What the CMS answers to `GET url` for whoever is signed in; null until then, and where it is not for them. */
export function useAsked<T>(url: string | null, again = 0): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks anew after a change.
  useEffect(() => {
    if (url === null) return
    const left = new AbortController()
    ask(url, left.signal).then((it) => !left.signal.aborted && setAnswer(it as T | null))
    return () => left.abort()
  }, [url, again])
  return answer
}

async function ask(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    // Left the page, or the CMS is restarting.
    return null
  }
}
