'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NameCheck } from '../../naming/check.ts'
import { ask } from '../ask.ts'
import { adminLanguage } from '../language.ts'
import { Findings } from './Findings.tsx'

/** How long the editor must have stopped typing before the rules are asked, in milliseconds. */
const pause = 300

/** Below the name: what the county's rules say of it while it is being written. */
export function NameRules() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const language = adminLanguage(i18n)
  const name = useFormFields(([fields]) => String(fields.name?.value ?? ''))
  const place = useFormFields(([fields]) => String(fields.place?.value ?? ''))
  const [check, setCheck] = useState<NameCheck | null>(null)

  useEffect(() => {
    if (name.trim() === '' || place === '') return setCheck(null)
    const left = new AbortController()
    const asked = new URLSearchParams({ name, place, ...(id === undefined ? {} : { id: String(id) }) })
    const timer = setTimeout(() => {
      void ask<NameCheck>(`/api/names/check?${asked}`, left.signal).then((it) => it && setCheck(it))
    }, pause)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [name, place, id])

  if (place === '' && name.trim() !== '')
    return (
      <p className="field-description">
        {language === 'nb' ? 'Velg stedet, så sjekkes navnet her.' : 'Choose the place, and the name is checked here.'}
      </p>
    )
  if (check === null) return null
  return (
    <section className="eidor-name" aria-live="polite" aria-label={language === 'nb' ? 'Om navnet' : 'About the name'}>
      {check.wordmark !== null && (
        // biome-ignore lint/performance/noImgElement: drawn from the words being typed; there is no file to optimise.
        <img
          className="eidor-name__mark"
          src={`data:image/svg+xml,${encodeURIComponent(check.wordmark)}`}
          alt={language === 'nb' ? `Slik blir ordmerket: ${name}` : `The wordmark: ${name}`}
        />
      )}
      <Findings findings={check.findings} language={language} />
    </section>
  )
}
