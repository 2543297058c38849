'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminLanguage } from './language.ts'

/** How we write, as communications put it in the common profile; nothing where nothing is written. */
export function Tone() {
  const { i18n } = useTranslation()
  const [tone, setTone] = useState('')
  useEffect(() => {
    const left = new AbortController()
    fetch('/api/globals/profile?depth=0&select[tone]=true', { signal: left.signal, credentials: 'include' })
      .then((response) => response.json())
      .then((body: { tone?: string | null }) => setTone(body.tone ?? ''))
      .catch(() => {
        // Left the form, or the session ended: the form works without.
      })
    return () => left.abort()
  }, [])
  if (tone === '') return null
  return (
    <details className="field-type eidor-tone">
      <summary>{adminLanguage(i18n) === 'nb' ? 'Slik skriver vi' : 'How we write'}</summary>
      <p>{tone}</p>
    </details>
  )
}
