'use client'
import { useEffect, useState } from 'react'
import { ask } from './ask.ts'

interface Again {
  /** Asks anew whenever this changes. */
  after?: unknown
  /** How often to ask while the page is looked at, in milliseconds; once where nothing is said. */
  every?: number
}

/**
 * What the CMS answers to `GET url` for whoever is signed in; null until then, and where it is not for them. Where it
 * cannot be asked again, what was answered last stays.
 */
export function useAsked<T>(url: string | null, { after, every }: Again = {}): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `after` is only what to ask anew after.
  useEffect(() => {
    if (url === null) return
    const left = new AbortController()
    const look = () => void ask<T>(url, left.signal).then((it) => it !== null && setAnswer(it))
    const lookAgain = () => {
      if (!document.hidden) look()
    }
    look()
    const timer = every === undefined ? undefined : setInterval(lookAgain, every)
    if (every !== undefined) document.addEventListener('visibilitychange', lookAgain)
    return () => {
      left.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [url, after, every])
  return url === null ? null : answer
}
