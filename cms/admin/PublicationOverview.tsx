'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Overview } from '../receipts/overview.ts'
import { adminLanguage } from './language.ts'
import { OverviewFailures } from './OverviewFailures.tsx'
import { OverviewNodes } from './OverviewNodes.tsx'
import { OverviewRecent } from './OverviewRecent.tsx'
import { useAsked } from './useAsked.ts'

const lookEvery = 5_000

/** On the dashboard: what is not live and why, what was published last, and how the nodes of the site are doing. */
export function PublicationOverview() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [removed, setRemoved] = useState(0)
  const overview = useAsked<Overview>('/api/receipts', { after: removed, every: lookEvery })

  if (overview === null) return null
  const told = { overview, language, now: Date.now() }
  return (
    <div className="eidor-overview">
      <OverviewFailures {...told} />
      <div className="eidor-overview__columns">
        <OverviewRecent {...told} />
        <OverviewNodes {...told} changed={() => setRemoved(removed + 1)} />
      </div>
    </div>
  )
}
