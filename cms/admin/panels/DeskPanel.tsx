'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Dashboard } from '../../dashboard/show.ts'
import { adminLanguage } from '../language.ts'
import { DeskAhead } from './DeskAhead.tsx'
import { DeskPending } from './DeskPending.tsx'
import { DeskPlaces } from './DeskPlaces.tsx'
import { fetched } from './fetched.ts'

/** First on the dashboard: what is mine, what I have not published yet, and what happens soon by itself. */
export function DeskPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [desk, setDesk] = useState<Dashboard | null>(null)
  useEffect(() => {
    const left = new AbortController()
    const look = () => void fetched<Dashboard>('/api/dashboard', left.signal).then((it) => it && setDesk(it))
    look()
    window.addEventListener('focus', look)
    return () => {
      left.abort()
      window.removeEventListener('focus', look)
    }
  }, [])

  if (desk === null) return <div className="eidor-desk eidor-desk--coming" aria-hidden="true" />
  return (
    <div className="eidor-desk">
      <DeskPlaces desk={desk} language={language} />
      <DeskPending pending={desk.pending} language={language} />
      <DeskAhead ahead={desk.ahead} today={desk.today} language={language} />
    </div>
  )
}
