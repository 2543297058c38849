'use client'
import { useEffect, useState } from 'react'
import type { DocumentState } from '../receipts/state.ts'

/** How often a document at rest is looked at again, in milliseconds: a scheduled publish tells nobody. */
const restEvery = 20_000

/**
 * How a document stands with the public, kept up to date: while it is being published the answer waits at the CMS until
 * it is another. Asked anew whenever `saved` changes. Null until it is known, and where it is not for this editor.
 */
export function useDocumentState(kind: string, id: string | undefined, saved: string): DocumentState | null {
  const [state, setState] = useState<DocumentState | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what there is to ask about.
  useEffect(() => {
    if (id === undefined) return
    const left = new AbortController()
    follow(kind, id, left.signal, setState)
    return () => left.abort()
  }, [kind, id, saved])
  return state
}

async function follow(kind: string, id: string, left: AbortSignal, show: (it: DocumentState) => void): Promise<void> {
  let version = ''
  while (!left.aborted) {
    const state = document.hidden ? null : await ask(`/api/receipts/${kind}/${id}?unless=${version}`, left)
    if (left.aborted) return
    if (state) show(state)
    version = state?.version ?? version
    const atRest = state === null || ['never', 'live', 'withdrawn'].includes(state.state)
    if (atRest) await pause(restEvery, left)
    // What is at rest is looked at, not waited for.
    if (atRest) version = ''
  }
}

async function ask(url: string, signal: AbortSignal): Promise<DocumentState | null> {
  try {
    const response = await fetch(url, { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    // Left the page, or the CMS is restarting; what was shown stays.
    return null
  }
}

function pause(ms: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    left.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
