'use client'
import { useEffect, useState } from 'react'
import type { Matrix } from '../../offer/matrix.ts'

/** The matrix of the offer; null until it is known. Asked anew whenever `saved` changes. */
export function useMatrix(saved = ''): Matrix | null {
  const [matrix, setMatrix] = useState<Matrix | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what there is to ask about.
  useEffect(() => {
    const left = new AbortController()
    ask(left.signal).then((it) => it && setMatrix(it))
    return () => left.abort()
  }, [saved])
  return matrix
}

async function ask(signal: AbortSignal): Promise<Matrix | null> {
  try {
    const response = await fetch('/api/offer', { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    // Left the page, or the CMS is restarting; what was shown stays.
    return null
  }
}
