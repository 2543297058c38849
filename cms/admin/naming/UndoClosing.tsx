'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '../language.ts'
import { Undo } from './Undo.tsx'
import { words } from './words.ts'

/** On the form of a closing: call it off, or take it back. */
export function UndoClosing() {
  const { id, savedDocumentData: saved } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const stands = saved?.state === 'planned' || saved?.state === 'carried-out'
  if (id === undefined || !stands || user?.role === 'region-editor') return null
  const hint = saved.state === 'planned' ? words.callOffHint : words.reopenHint
  return (
    <Undo
      url={`/api/closings/${id}/undo`}
      label={words.undoClosing}
      hint={hint}
      language={adminLanguage(i18n)}
      done={() => window.location.reload()}
    />
  )
}
