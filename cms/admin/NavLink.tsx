'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { type AdminText, adminLanguage } from './language.ts'

interface Props {
  href: string
  id: string
  /** Selector of the link of a collection: this one is put last in its group. */
  beside: string
  label: AdminText
}

/** A way to a view of our own in the menu: Payload groups collections only. */
export function NavLink({ href, id, beside, label }: Props) {
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const [group, setGroup] = useState<Element | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu may be drawn anew with each page.
  useEffect(() => setGroup(document.querySelector(beside)?.parentElement ?? null), [beside, pathname])

  if (group === null) return null
  const here = pathname === href
  return createPortal(
    <Link className="nav__link" href={href} id={id} prefetch={false} aria-current={here ? 'page' : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label[adminLanguage(i18n)]}</span>
    </Link>,
    group,
  )
}
