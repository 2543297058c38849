'use client'
import { FieldDescription, useLocale } from '@payloadcms/ui'
import type { FieldDescriptionClientProps, TextFieldClientProps } from 'payload'
import { type FieldKey, fieldKeys } from '#content/catalogue/row.ts'
import { OriginLine } from './OriginLine.tsx'
import { useOrigin } from './useOrigin.ts'

type Props = FieldDescriptionClientProps<TextFieldClientProps['field']> & { readOnly?: boolean }

/** Below a field of a course: what it says of itself, and where what stands in it came from. */
export function FieldOrigin({ field, path, readOnly }: Props) {
  const origin = useOrigin()
  const { code: locale } = useLocale()
  const key = keyIn(path, locale, field.localized === true)
  return (
    <>
      <FieldDescription description={field.admin?.description} path={path} />
      {origin !== null && key !== null && (
        <OriginLine key={`${path} ${locale}`} {...{ origin, path }} fieldKey={key} locked={readOnly === true} />
      )}
    </>
  )
}

/** Rows with texts: a catalogue says those in Norwegian only. */
const rowsWithTexts = ['outcomes', 'sessions']

/** The field of a catalogue that a field of the form is in a language; null where catalogues have no such one. */
function keyIn(path: string, locale: string, isLocalized: boolean): FieldKey | 'code' | null {
  if (path === 'reference') return 'code'
  if (locale !== 'no' && rowsWithTexts.includes(path)) return null
  const name = isLocalized && locale !== 'no' ? `${path}:${locale}` : path
  return fieldKeys.find((it) => it === name) ?? null
}
