'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Dashboard } from '../../dashboard/show.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { DeskAhead } from './DeskAhead.tsx'
import { DeskPending } from './DeskPending.tsx'
import { DeskPlaces } from './DeskPlaces.tsx'

const lookEvery = 60_000

/** First on the dashboard: what is mine, what I have not published yet, and what happens soon by itself. */
export function DeskPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const desk = useAsked<Dashboard>('/api/dashboard', { every: lookEvery })

  if (desk === null) return <div className="eidor-desk eidor-desk--coming" aria-hidden="true" />
  return (
    <div className="eidor-desk">
      <DeskPlaces desk={desk} language={language} />
      <DeskPending pending={desk.pending} language={language} />
      <DeskAhead ahead={desk.ahead} today={desk.today} language={language} />
    </div>
  )
}
