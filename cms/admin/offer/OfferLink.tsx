'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

const href = '/admin/tilbud'

/** The way to the matrix, among the regions' documents in the menu: Payload groups collections only. */
export function OfferLink() {
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const [group, setGroup] = useState<Element | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu may be drawn anew with each page.
  useEffect(() => setGroup(document.querySelector('#nav-places')?.parentElement ?? null), [pathname])

  const label = i18n.language === 'en' ? 'The offer' : 'Tilbudet'
  if (group === null) return null
  const here = pathname === href
  return createPortal(
    <Link className="nav__link" href={href} id="nav-offer" prefetch={false} aria-current={here ? 'page' : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>,
    group,
  )
}
