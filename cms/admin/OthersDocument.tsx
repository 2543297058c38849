'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

/** On a document one may read and not write: whose it is, so that nobody looks for the button that is not there. */
export function OthersDocument() {
  const { id, hasSavePermission, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const [bar, setBar] = useState<Element | null>(null)
  const closed = id !== undefined && hasSavePermission === false
  const region = closed ? regionOf(data) : null
  const owner = useAsked<{ name?: string }>(region && `/api/regions/${region}?depth=0&select[name]=true`)
  useEffect(() => setBar(place.current?.closest('.doc-controls') ?? null), [])
  const nb = adminLanguage(i18n) === 'nb'
  const whose = region === null ? (nb ? 'fylket' : 'the county') : owner?.name
  const sentence = nb
    ? `Dette hører til ${whose}. Du kan lese det, men ikke endre det.`
    : `This belongs to ${whose}. You can read it, but not change it.`
  return (
    <span ref={place}>
      {closed &&
        bar &&
        whose &&
        createPortal(
          <p className="eidor-warning eidor-others" role="note">
            {sentence}
          </p>,
          bar,
        )}
    </span>
  )
}

function regionOf(data: unknown): string | null {
  const region: unknown = Object(data).region
  if (typeof region === 'string' && region !== '') return region
  const id: unknown = Object(region).id
  return typeof id === 'string' ? id : null
}
