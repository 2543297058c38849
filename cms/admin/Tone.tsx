'use client'
import { useTranslation } from '@payloadcms/ui'
import { adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

/** How we write, as communications put it in the common profile; nothing where nothing is written. */
export function Tone() {
  const { i18n } = useTranslation()
  const tone = useAsked<{ tone?: string | null }>('/api/globals/profile?depth=0&select[tone]=true')?.tone ?? ''
  if (tone === '') return null
  return (
    <details className="field-type eidor-tone">
      <summary>{adminLanguage(i18n) === 'nb' ? 'Slik skriver vi' : 'How we write'}</summary>
      <p>{tone}</p>
    </details>
  )
}
