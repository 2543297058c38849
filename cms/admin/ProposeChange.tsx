'use client'
import { toast, useAuth, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { adminLanguage } from './language.ts'
import { ProposeForm } from './ProposeForm.tsx'

/** On a common text, for a region's editor, who cannot change it: a button that opens the form to propose a change. */
export function ProposeChange({ target }: { target: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const place = useRef<HTMLSpanElement>(null)
  const [bar, setBar] = useState<Element | null>(null)
  const [open, setOpen] = useState(false)
  const nb = adminLanguage(i18n) === 'nb'
  useEffect(() => setBar(place.current?.closest('.doc-controls') ?? null), [])
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
    <span ref={place} className="eidor-actions">
      <button type="button" className="eidor-action" aria-expanded={open} onClick={() => setOpen(!open)}>
        {nb ? 'Foreslå endring' : 'Propose a change'}
      </button>
      {/* The row of buttons has no room for a form; the bar that holds it has, below. */}
      {open &&
        bar &&
        createPortal(
          <ProposeForm
            target={target}
            document={document}
            locale={code}
            language={nb ? 'nb' : 'en'}
            regions={regions}
            sent={sent}
          />,
          bar,
        )}
    </span>
  )
}
