'use client'
import { NavLink } from '../NavLink.tsx'

/** The way to bringing courses in, among the courses in the menu. */
export function ImportLink() {
  return (
    <NavLink
      href="/admin/import"
      id="nav-import"
      beside="#nav-courses"
      label={{ nb: 'Importer kurs', en: 'Import courses' }}
    />
  )
}
