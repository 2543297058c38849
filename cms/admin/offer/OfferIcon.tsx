import type { OfferState } from '#content/offer.ts'

/** A shape of its own for each state, so that nothing hangs on colour. The words stand beside it. */
const shapes: Record<OfferState, string> = {
  offered: 'M3 8.5 6.5 12 13 4.5',
  addition: 'M2 8.5 5 11.5 9 5.5M12 5v6M9.5 8h5',
  'own-text': 'M3 13l1-3.5L11.5 2 14 4.5 6.5 12z',
  'missing-until': 'M8 2.5a5.5 5.5 0 1 1-.01 0zM8 5v3.5l2.5 1.5',
  missing: 'M4 4l8 8M12 4l-8 8',
}

export function OfferIcon({ state }: { state: OfferState }) {
  return (
    <svg className="eidor-offer__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={shapes[state]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
