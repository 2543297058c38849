'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'

interface Listed {
  id: string
  title?: string
  state: 'open' | 'approved' | 'returned'
  answer?: string | null
  region?: { name?: string } | string | null
}

/** On the dashboard: what waits for communications; for a region its own proposals and the answers. */
export function ProposalsPanel() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const nb = adminLanguage(i18n) === 'nb'
  const decides = user?.role === 'administrator' || user?.role === 'communications'
  const which = decides ? 'where[state][equals]=open&sort=createdAt' : 'sort=-updatedAt'
  const mayRead = decides || user?.role === 'region-editor'
  const asked = useAsked<{ docs: Listed[]; totalDocs: number }>(
    mayRead ? `/api/proposals?${which}&limit=5&depth=1` : null,
  )
  if (asked === null || asked.docs.length === 0) return null
  return (
    <section className="eidor-panel" aria-labelledby="eidor-proposals">
      <h2 id="eidor-proposals">
        {decides
          ? nb
            ? 'Forslag som venter på deg'
            : 'Proposals that wait for you'
          : nb
            ? 'Dine forslag'
            : 'Your proposals'}
      </h2>
      <ul>
        {asked.docs.map((it) => (
          <li key={it.id}>
            <a href={`/admin/collections/proposals/${it.id}`}>{it.title}</a>
            <span> {decides ? regionOf(it) : answerOf(it, nb)}</span>
          </li>
        ))}
      </ul>
      {asked.totalDocs > asked.docs.length && (
        <a href="/admin/collections/proposals">{nb ? `Se alle ${asked.totalDocs}` : `See all ${asked.totalDocs}`}</a>
      )}
    </section>
  )
}

function regionOf({ region }: Listed): string {
  return typeof region === 'object' ? (region?.name ?? '') : ''
}

function answerOf({ state, answer }: Listed, nb: boolean): string {
  if (state === 'open') return nb ? 'venter på svar' : 'waits for an answer'
  const word = state === 'approved' ? (nb ? 'godkjent' : 'approved') : nb ? 'returnert' : 'returned'
  return answer ? `${word}: ${answer}` : word
}
