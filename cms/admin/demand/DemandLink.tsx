'use client'
import { NavLink } from '../NavLink.tsx'

/** The way to what people miss, among the regions' documents in the menu. */
export function DemandLink() {
  return <NavLink href="/admin/behov" id="nav-demand" beside="#nav-places" label={{ nb: 'Behov', en: 'Demand' }} />
}
