'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RegionToday } from '../../opening/today.ts'
import { type AdminLanguage, adminLanguage } from '../language.ts'
import { TodayDoor } from './TodayDoor.tsx'
import { askToday } from './today-ask.ts'

const lookEvery = 60_000
/** Regions whose doors are listed at once; for more a line says how they stand, and opens the list. */
const mostShown = 3

/** On the dashboard: how the doors one may close stand today, and closing one early in two clicks. */
export function TodayPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [regions, setRegions] = useState<RegionToday[]>([])
  const [asked, setAsked] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at once when a door was closed or opened.
  useEffect(() => {
    const left = new AbortController()
    const look = () => {
      if (!document.hidden) void askToday(left.signal).then((it) => it && setRegions(it))
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

  if (regions.every((it) => it.doors.length === 0)) return null
  const list = (
    <div className="eidor-today__regions">
      {regions.map(({ region, doors }) => (
        <div key={region}>
          <h3>{region}</h3>
          <ul>
            {doors.map((it) => (
              <TodayDoor key={it.address} door={it} language={language} changed={() => setAsked(asked + 1)} />
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
