'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Overview } from '../receipts/overview.ts'
import { adminLanguage } from './language.ts'
import { OverviewFailures } from './OverviewFailures.tsx'
import { OverviewNodes } from './OverviewNodes.tsx'
import { OverviewRecent } from './OverviewRecent.tsx'

const lookEvery = 5_000

/** On the dashboard: what is not live and why, what was published last, and how the nodes of the site are doing. */
export function PublicationOverview() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [overview, setOverview] = useState<Overview | null>(null)
  const [asked, setAsked] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at once when a node was removed.
  useEffect(() => {
    const left = new AbortController()
    const look = () => {
      if (!document.hidden) void ask(left.signal).then((it) => it && setOverview(it))
    }
    look()
    const timer = setInterval(look, lookEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      left.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [asked])

  if (overview === null) return null
  const told = { overview, language, now: Date.now() }
  return (
    <div className="eidor-overview">
      <OverviewFailures {...told} />
      <div className="eidor-overview__columns">
        <OverviewRecent {...told} />
        <OverviewNodes {...told} changed={() => setAsked(asked + 1)} />
      </div>
    </div>
  )
}

async function ask(signal: AbortSignal): Promise<Overview | null> {
  try {
    const response = await fetch('/api/receipts', { signal, credentials: 'include' })
    return response.ok ? await response.json() : null
  } catch {
    // Left the page, or the CMS is restarting; what was shown stays.
    return null
  }
}
