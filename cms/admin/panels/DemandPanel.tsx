'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DemandAnswer } from '../../demand/endpoints.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'

const most = 3

/** On the dashboard: what people miss in one's own regions and nobody has dealt with. Nothing where nothing is. */
export function DemandPanel() {
  const { i18n } = useTranslation()
  const nb = adminLanguage(i18n) === 'nb'
  const answer = useAsked<DemandAnswer>('/api/demand/entries')
  const open = answer?.entries.filter((it) => it.state === 'open' && it.mine) ?? []
  if (open.length === 0) return null
  const wishes = open.reduce((total, it) => total + it.wishes, 0)
  const count =
    wishes === 0
      ? nb
        ? `${open.length} søk uten svar`
        : `${open.length} searches without an answer`
      : nb
        ? `${wishes} ${wishes === 1 ? 'nytt ønske' : 'nye ønsker'}`
        : `${wishes} new ${wishes === 1 ? 'wish' : 'wishes'}`
  return (
    <section className="eidor-offer-panel" aria-labelledby="eidor-demand-panel">
      <h2 id="eidor-demand-panel">{count}</h2>
      <ul>
        {open.slice(0, most).map((it) => (
          <li key={`${it.region?.id} ${it.key}`}>
            {it.said[0]}
            {it.region ? `, ${it.region.name}` : ''}
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/behov">{nb ? 'Se hva folk savner' : 'See what people miss'}</a>
      </p>
    </section>
  )
}
