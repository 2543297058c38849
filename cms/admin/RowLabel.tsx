'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { optionLabels } from './option-labels.ts'

interface Row {
  label?: string
  name?: string
  title?: string
  from?: string
  to?: string
  nth?: string
  weekday?: string
  opens?: string
  closes?: string
  mode?: string
  feature?: string
  available?: boolean
  starts?: string
  status?: string
  role?: string
  reference?: string
}

/** The head of a folded row: what an editor looks for, "Mandag 09:00–15:30", instead of "Tid 01". */
export function RowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const word = (value: string | undefined) => optionLabels[value ?? '']?.[i18n.language === 'en' ? 'en' : 'nb'] ?? value
  const hours = data.opens && data.closes ? `${data.opens}–${data.closes}` : undefined
  const days = data.from && data.to ? `${data.from}–${data.to}` : undefined
  const starts = data.starts
    ? new Date(data.starts).toLocaleDateString(i18n.language, { timeZone: 'Europe/Oslo' })
    : undefined
  const missing =
    data.feature && data.available === false ? (i18n.language === 'en' ? '(missing)' : '(mangler)') : undefined
  const said = [
    data.label ?? data.name ?? data.title ?? data.role ?? data.reference,
    days,
    word(data.nth),
    word(data.weekday),
    hours,
    word(data.feature),
    missing,
    starts,
    word(data.mode ?? data.status),
  ]
  const text = said.filter((it) => it !== undefined && it !== '').join(' ')
  return <span>{text || `${(rowNumber ?? 0) + 1}`}</span>
}
