'use client'
import { useTranslation } from '@payloadcms/ui'
import type { WithoutSami } from '../../sami/without-sami.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'

/** On the dashboard: recent news for the Sami area that has no Sami text. Nothing where there is none. */
export function SamiNewsPanel() {
  const { i18n } = useTranslation()
  const nb = adminLanguage(i18n) === 'nb'
  const news = useAsked<WithoutSami[]>('/api/news-without-sami')
  if (news === null || news.length === 0) return null
  return (
    <section className="eidor-panel" aria-labelledby="eidor-sami">
      <h2 id="eidor-sami">{nb ? 'Nyheter som mangler samisk tekst' : 'News without a Sami text'}</h2>
      <p>
        {nb
          ? 'Kunngjøringer rettet mot folk i forvaltningsområdet for samiske språk skal være på både samisk og norsk (sameloven § 3-2).'
          : 'Announcements aimed at people in the administrative area for Sami languages are to be in Sami and Norwegian (sameloven § 3-2).'}
      </p>
      <ul>
        {news.slice(0, 5).map((it) => (
          <li key={it.id}>
            <a href={`/admin/collections/news/${it.id}`}>{it.title}</a>
            {!it.isPublished && <span> ({nb ? 'kladd' : 'draft'})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
