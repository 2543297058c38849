'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Matrix } from '../../offer/matrix.ts'
import { fieldIn, goToField } from '../go-to-field.ts'
import { adminLanguage } from '../language.ts'
import { momentText } from '../times.ts'
import { useMatrix } from './useMatrix.ts'

/** On the form of a place: which services that every region must have are missing, as it is typed. */
export function MissingServices() {
  const { i18n } = useTranslation()
  const { id, data } = useDocumentInfo()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const matrix = useMatrix(String(data?.updatedAt ?? ''))
  const offered = useFormFields(([fields]) => JSON.stringify(offeredIn(fields)))

  // A link from the matrix or the dashboard leads to a field of this form.
  useEffect(() => {
    const field = fieldIn(window.location.hash)
    const left = new AbortController()
    if (field !== null) void goToField(field, left.signal)
    return () => left.abort()
  }, [])

  const missing = matrix ? missingOf(matrix, JSON.parse(offered)) : []
  const since = matrix && sinceOf(matrix, String(id ?? ''), missing)
  const names = missing.map((it) => it.title).join(', ')
  return (
    <div role="status" className={missing.length > 0 ? 'eidor-missing' : ''}>
      {missing.length > 0 && (
        <>
          <p>
            <b>{nb ? 'Mangler av det alle regioner skal tilby:' : 'Missing of what every region must offer:'}</b>{' '}
            {names}.
          </p>
          <p>
            {nb
              ? 'Dere kan publisere likevel. Siden sier hva som mangler, og det står i oversikten over tilbudet.'
              : 'You can publish all the same. The page says what is missing, and so does the overview of the offer.'}
            {since &&
              (nb
                ? ` Publisert slik ${momentText(since, language, Date.now())}.`
                : ` Published so ${momentText(since, language, Date.now())}.`)}
          </p>
          <p>
            <button type="button" onClick={() => void goToField('services', new AbortController().signal)}>
              {nb ? 'Gå til tjenestene' : 'Go to the services'}
            </button>
            <a href="/admin/tilbud">{nb ? 'Se tilbudet i alle regioner' : 'See the offer of every region'}</a>
          </p>
        </>
      )}
    </div>
  )
}

type Fields = Record<string, { value?: unknown }>

/** The services of the form's rows, but those that begin on a later day. */
function offeredIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([path, field]) => {
    const row = /^services\.(\d+)\.service$/.exec(path)?.[1]
    if (row === undefined || typeof field.value !== 'string') return []
    const from = fields[`services.${row}.from`]?.value
    const ahead = from instanceof Date || typeof from === 'string' ? new Date(from).getTime() > Date.now() : false
    return ahead ? [] : [field.value]
  })
}

function missingOf(matrix: Matrix, offered: string[]): Matrix['services'] {
  return matrix.services.filter((it) => !offered.includes(it.id))
}

/** Since when the place has been published without one of those: the first. */
function sinceOf(matrix: Matrix, place: string, missing: Matrix['services']): string | null {
  const cells = matrix.regions.find((it) => it.place === place)?.cells ?? []
  const dates = cells.filter((it) => missing.some(({ id }) => id === it.service)).flatMap((it) => it.since ?? [])
  return dates.toSorted()[0] ?? null
}
