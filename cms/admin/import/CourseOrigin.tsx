'use client'
import { useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '../language.ts'
import { momentText } from '../times.ts'
import { UnderControls } from '../UnderControls.tsx'
import { fieldName } from './import-text.ts'
import { useOrigin } from './useOrigin.ts'

/** On a course: which import wrote it last, and which of its fields are an editor's now. Nothing where none did. */
export function CourseOrigin() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const origin = useOrigin()
  if (origin === null) return null
  const { name, at, run, byHand } = origin
  const when = momentText(at, language, Date.now())
  const fields = byHand.map((it) => fieldName(it, language)).join(', ')
  return (
    <UnderControls>
      <p className="eidor-origin">
        {nb ? `Sist hentet fra «${name}», ${when}.` : `Last brought in from “${name}”, ${when}.`}{' '}
        {fields !== '' && (nb ? `Endret her: ${fields}.` : `Changed here: ${fields}.`)}{' '}
        {run !== null && <a href={`/admin/import?run=${run}`}>{nb ? 'Se importen' : 'See the import'}</a>}
      </p>
    </UnderControls>
  )
}
