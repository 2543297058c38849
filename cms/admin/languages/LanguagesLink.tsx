'use client'
import { NavLink } from '../NavLink.tsx'

/** The way to the report of languages, among the county's documents in the menu. */
export function LanguagesLink() {
  return (
    <NavLink
      href="/admin/sprak"
      id="nav-languages"
      beside="#nav-regions"
      label={{ nb: 'Språkene', en: 'The languages' }}
    />
  )
}
