'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminLanguage } from '../language.ts'
import { OfferLocal } from './OfferLocal.tsx'
import { OfferTable } from './OfferTable.tsx'
import { useMatrix } from './useMatrix.ts'

/** Narrower than this, each region has a table of its own: nobody reads eight columns through a keyhole. */
const wide = '(min-width: 60rem), print'

/** What every region must offer, region by region. */
export function OfferMatrix() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const matrix = useMatrix()
  const isWide = useMedia(wide)
  const nb = language === 'nb'
  const title = nb ? 'Tilbudet i regionene' : 'The offer of the regions'
  return (
    <Gutter className="eidor-offer">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      <p>
        {nb
          ? 'Det alle regioner skal tilby, slik det er publisert nå. Det som mangler, står også på stedets side.'
          : 'What every region must offer, as it is published now. What is missing is said on the page of the place too.'}
      </p>
      <div role="status" className="eidor-hidden">
        {matrix ? '' : nb ? 'Henter tilbudet …' : 'Loading …'}
      </div>
      {matrix && matrix.services.length === 0 && (
        <p>{nb ? 'Ingen tjenester er satt som minimum ennå.' : 'No service has been made a minimum yet.'}</p>
      )}
      {matrix && matrix.services.length > 0 && isWide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1).
        <section className="eidor-offer__scroll" tabIndex={0} aria-label={title}>
          <OfferTable
            {...{ matrix, language }}
            regions={matrix.regions}
            caption={nb ? 'Minimum i alle regioner' : 'Minimum in every region'}
          />
        </section>
      )}
      {matrix &&
        matrix.services.length > 0 &&
        !isWide &&
        matrix.regions.map((it) => (
          <OfferTable key={it.id} {...{ matrix, language }} regions={[it]} caption={it.name} />
        ))}
      {matrix && <OfferLocal matrix={matrix} language={language} />}
    </Gutter>
  )
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(true)
  useEffect(() => {
    const media = window.matchMedia(query)
    const look = () => setMatches(media.matches)
    look()
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [query])
  return matches
}
