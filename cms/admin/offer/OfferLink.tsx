'use client'
import { NavLink } from '../NavLink.tsx'

/** The way to the matrix, among the regions' documents in the menu. */
export function OfferLink() {
  return (
    <NavLink href="/admin/tilbud" id="nav-offer" beside="#nav-places" label={{ nb: 'Tilbudet', en: 'The offer' }} />
  )
}
