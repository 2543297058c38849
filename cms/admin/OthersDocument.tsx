'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { relatedId } from '../access/roles.ts'
import { adminLanguage } from './language.ts'
import { UnderControls } from './UnderControls.tsx'
import { useAsked } from './useAsked.ts'

/** On a document one may read and not write: whose it is, so that nobody looks for the button that is not there. */
export function OthersDocument() {
  const { id, hasSavePermission, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const closed = id !== undefined && hasSavePermission === false
  const region = closed ? relatedId(data, 'region') : null
  const owner = useAsked<{ name?: string }>(region && `/api/regions/${region}?depth=0&select[name]=true`)
  const nb = adminLanguage(i18n) === 'nb'
  const whose = region === null ? (nb ? 'fylket' : 'the county') : owner?.name
  if (!closed || !whose) return null
  return (
    <UnderControls>
      <p className="eidor-warning eidor-others" role="note">
        {nb
          ? `Dette hører til ${whose}. Du kan lese det, men ikke endre det.`
          : `This belongs to ${whose}. You can read it, but not change it.`}
      </p>
    </UnderControls>
  )
}
