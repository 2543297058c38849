'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { RegionToday } from '../../opening/today.ts'
import { type AdminLanguage, adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { TodayDoor } from './TodayDoor.tsx'

const lookEvery = 60_000
/** Regions whose doors are listed at once; for more a line says how they stand, and opens the list. */
const mostShown = 3

/** On the dashboard: how the doors one may close stand today, and closing one early in two clicks. */
export function TodayPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [changes, setChanges] = useState(0)
  const regions = useAsked<RegionToday[]>('/api/opening-today', { after: changes, every: lookEvery }) ?? []

  if (regions.every((it) => it.doors.length === 0)) return null
  const list = (
    <div className="eidor-today__regions">
      {regions.map(({ region, doors }) => (
        <div key={region}>
          <h3>{region}</h3>
          <ul>
            {doors.map((it) => (
              <TodayDoor key={it.address} door={it} language={language} changed={() => setChanges(changes + 1)} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
  return (
    <section className="eidor-today" aria-labelledby="eidor-today">
      <h2 id="eidor-today">{language === 'nb' ? 'Åpent i dag' : 'Open today'}</h2>
      {regions.length <= mostShown ? (
        list
      ) : (
        <details>
          <summary>{countText(regions, language)}</summary>
          {list}
        </details>
      )}
    </section>
  )
}

/** How the doors of the whole county stand, in a line. */
function countText(regions: readonly RegionToday[], language: AdminLanguage): string {
  const doors = regions.flatMap((it) => it.doors)
  const open = doors.filter((it) => it.hours.length > 0).length
  return language === 'nb'
    ? `${open} av ${doors.length} dører har åpent i dag`
    : `${open} of ${doors.length} doors are open today`
}
