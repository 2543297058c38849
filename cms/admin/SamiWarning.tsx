'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

type Localized = Record<string, string | null | undefined> | null | undefined

/** On a news item for a region in the Sami area that has no Sami text: a warning, which stops nobody. */
export function SamiWarning() {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const nb = adminLanguage(i18n) === 'nb'
  const region = useFormFields(([fields]) => fields.region?.value)
  const asked = useAsked<{ samiArea?: boolean }>(typeof region === 'string' ? `/api/regions/${region}?depth=0` : null)
  const saved = id === undefined ? null : `/api/news/${id}?locale=all&draft=true&depth=0&at=${data?.updatedAt ?? ''}`
  const stored = useAsked<{ title?: Localized; summary?: Localized }>(saved)
  const isInArea = typeof region === 'string' && asked?.samiArea === true
  const isWritten = ['se', 'smj', 'sma'].some((it) => stored?.title?.[it] && stored.summary?.[it])
  if (!isInArea || isWritten || (saved !== null && stored === null)) return null
  return (
    <div className="eidor-warning" role="note">
      <strong>{nb ? 'Mangler samisk tekst' : 'There is no Sami text'}</strong>
      <p>
        {nb
          ? 'Regionen ligger i forvaltningsområdet for samiske språk. Det som er rettet mot folk der, skal være på både samisk og norsk (sameloven § 3-2). Velg språk øverst til høyre, og fyll ut tittel og ingress. Du kan publisere på norsk nå og legge til samisk etterpå.'
          : 'The region lies in the administrative area for Sami languages. What is aimed at people there is to be in Sami and Norwegian (sameloven § 3-2). Choose the language at the top right, and fill in title and summary. You may publish in Norwegian now and add Sami afterwards.'}
      </p>
    </div>
  )
}
