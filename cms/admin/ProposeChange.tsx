'use client'
import { toast, useAuth, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminLanguage } from './language.ts'
import { ProposeForm } from './ProposeForm.tsx'
import { UnderControls } from './UnderControls.tsx'

/** On a common text, for a region's editor, who cannot change it: a button that opens the form to propose a change. */
export function ProposeChange({ target }: { target: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [open, setOpen] = useState(false)
  const nb = adminLanguage(i18n) === 'nb'
  const document = target === 'profile' ? 'profile' : id?.toString()
  if (document === undefined || user?.role !== 'region-editor') return null
  const regions: unknown[] = Array.isArray(user.regions) ? user.regions : []
  const sent = () => {
    setOpen(false)
    toast.success(
      nb ? 'Forslaget er sendt. Svaret kommer på oversikten din.' : 'Sent. The answer comes on your dashboard.',
    )
  }
  return (
    <span className="eidor-actions">
      <button type="button" className="eidor-action" aria-expanded={open} onClick={() => setOpen(!open)}>
        {nb ? 'Foreslå endring' : 'Propose a change'}
      </button>
      {open && (
        <UnderControls>
          <ProposeForm
            target={target}
            document={document}
            locale={code}
            language={nb ? 'nb' : 'en'}
            regions={regions}
            sent={sent}
          />
        </UnderControls>
      )}
    </span>
  )
}
