'use client'
import { Button, useAuth, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { adminLanguage } from '../language.ts'

/** Beside the button that makes a course, in the list of courses: the way to bring many in. For those who may. */
export function ImportButton() {
  const place = useRef<HTMLSpanElement>(null)
  const [head, setHead] = useState<Element | null>(null)
  const { permissions } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const { i18n } = useTranslation()
  const find = () => place.current?.closest('.collection-list')?.querySelector('.list-header__title-actions') ?? null
  useEffect(() => setHead(find()))
  const nb = adminLanguage(i18n) === 'nb'
  const mayImport = permissions?.collections?.courses?.create === true && !isInDrawer
  return (
    <span ref={place} hidden>
      {head &&
        mayImport &&
        createPortal(
          <Button
            el="link"
            to="/admin/import"
            buttonStyle="pill"
            size="small"
            margin={false}
            className="eidor-import-button"
            aria-label={nb ? 'Importer kurs' : 'Import courses'}
          >
            {nb ? 'Importer' : 'Import'}
          </Button>,
          head,
        )}
    </span>
  )
}
