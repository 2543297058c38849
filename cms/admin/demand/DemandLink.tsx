'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

const href = '/admin/behov'

/** The way to what people miss, among the regions' documents in the menu: Payload groups collections only. */
export function DemandLink() {
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const [group, setGroup] = useState<Element | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu may be drawn anew with each page.
  useEffect(() => setGroup(document.querySelector('#nav-places')?.parentElement ?? null), [pathname])

  const label = i18n.language === 'en' ? 'Demand' : 'Behov'
  if (group === null) return null
  const here = pathname === href
  return createPortal(
    <Link className="nav__link" href={href} id="nav-demand" prefetch={false} aria-current={here ? 'page' : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>,
    group,
  )
}
