'use client'
import { NavLink } from '../NavLink.tsx'

/** The way to the courses that are running out, among the courses in the menu. */
export function EndingLink() {
  return (
    <NavLink
      href="/admin/kurs-som-gar-ut"
      id="nav-ending"
      beside="#nav-courses"
      label={{ nb: 'Kurs som går ut', en: 'Courses running out' }}
    />
  )
}
