'use client'
import { Button, useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { NameCheck } from '../../naming/check.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { AdoptForm } from './AdoptForm.tsx'
import { Undo } from './Undo.tsx'
import { words } from './words.ts'

/** On the form of a stored name: adopt it, or take the adoption back. A region's editor is told whom it waits for. */
export function NameDecision() {
  const { id, savedDocumentData: saved } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const modified = useFormModified()
  const [open, setOpen] = useState(false)
  const needsOverruling = useNeedsOverruling(id, saved)

  if (id === undefined || !saved) return null
  const state: unknown = saved.state
  if (user?.role === 'region-editor')
    return state === 'proposed' ? <p className="eidor-quiet">{words.waits[language]}</p> : null
  // The form holds what was stored before; it is read again as a whole.
  const done = () => window.location.reload()
  if (state === 'adopted')
    return (
      <Undo url={`/api/names/${id}/undo`} label={words.undo} hint={words.undoHint} language={language} done={done} />
    )
  if (open)
    return (
      <AdoptForm
        id={String(id)}
        needsOverruling={needsOverruling}
        language={language}
        done={done}
        cancel={() => setOpen(false)}
      />
    )
  return (
    <div>
      <Button type="button" disabled={modified} onClick={() => setOpen(true)}>
        {words.adopt[language]}
      </Button>
      {modified && <p className="eidor-quiet">{words.saveFirst[language]}</p>}
    </div>
  )
}

function useNeedsOverruling(id: number | string | undefined, saved: Record<string, unknown> | undefined): boolean {
  const name = typeof saved?.name === 'string' ? saved.name : ''
  const place = idIn(saved?.place)
  const about = id === undefined || name === '' ? null : new URLSearchParams({ id: String(id), name, place })
  return useAsked<NameCheck>(about && `/api/names/check?${about}`)?.needsOverruling ?? false
}

function idIn(related: unknown): string {
  if (typeof related === 'object' && related !== null && 'id' in related) return String(related.id)
  return typeof related === 'string' ? related : ''
}
