'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ShownOrigin } from '../../import/origin.ts'
import { adminLanguage } from '../language.ts'
import { momentText } from '../times.ts'
import { UnderControls } from '../UnderControls.tsx'
import { useAsked } from '../useAsked.ts'
import { fieldName } from './import-text.ts'

/** On a course: which fields came from which catalogue, and which somebody has written since. Nothing where none did. */
export function CourseOrigin() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const answer = useAsked<{ origin: ShownOrigin | null }>(id === undefined ? null : `/api/imports/origin/${id}`, {
    after: lastUpdateTime,
  })
  const origin = answer?.origin ?? null
  if (origin === null) return null
  const names = (keys: readonly string[]) => keys.map((it) => fieldName(it, language)).join(', ')
  return (
    <UnderControls>
      <details className="eidor-origin">
        <summary>
          {nb ? `Fra ${origin.name}` : `From ${origin.name}`}, {momentText(origin.at, language, Date.now())}
          {origin.byHand.length > 0 &&
            (nb
              ? ` – ${origin.byHand.length} felt endret for hånd`
              : ` – ${origin.byHand.length} fields changed by hand`)}
        </summary>
        <dl>
          <dt>
            {nb ? 'Fra katalogen, oppdateres ved neste import' : 'From the catalogue, updated by the next import'}
          </dt>
          <dd>{names(origin.imported) || '–'}</dd>
          <dt>{nb ? 'Endret for hånd, røres ikke av importer' : 'Changed by hand, left alone by imports'}</dt>
          <dd>{names(origin.byHand) || '–'}</dd>
        </dl>
      </details>
    </UnderControls>
  )
}
