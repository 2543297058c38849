'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DemandAnswer } from '../../demand/endpoints.ts'
import { countsText } from '../demand/words.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'

const most = 3

/** On the dashboard: what people miss in one's own regions and nobody has dealt with. Nothing where nothing is. */
export function DemandPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const answer = useAsked<DemandAnswer>('/api/demand/entries')
  const open = answer?.entries.filter((it) => it.state === 'open' && it.mine) ?? []
  if (open.length === 0) return null
  return (
    <section className="eidor-offer-panel" aria-labelledby="eidor-demand-panel">
      <h2 id="eidor-demand-panel">{nb ? 'Dette savner folk' : 'What people miss'}</h2>
      <ul>
        {open.slice(0, most).map((it) => (
          <li key={`${it.region?.id} ${it.key}`}>
            {it.said[0]}
            {it.region ? `, ${it.region.name}` : ''}: {countsText(it, language)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/behov">{nb ? `Se alle (${open.length})` : `See all (${open.length})`}</a>
      </p>
    </section>
  )
}
