'use client'
import { useTranslation } from '@payloadcms/ui'
import { fieldUrl } from '../go-to-field.ts'
import { adminLanguage } from '../language.ts'
import { stateText } from '../offer/cell-text.ts'
import { useMatrix } from '../offer/useMatrix.ts'

/** On the dashboard: what is missing of the minimum in one's own regions; for communications in all. Nothing where nothing is. */
export function OfferPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const matrix = useMatrix()
  const lacking = matrix?.regions.filter((it) => it.mine && it.missing > 0) ?? []
  if (!matrix || lacking.length === 0) return null
  const titles = new Map(matrix.services.map((it) => [it.id, it.title]))
  return (
    <section className="eidor-offer-panel" aria-labelledby="eidor-offer-panel">
      <h2 id="eidor-offer-panel">{nb ? 'Mangler av det alle skal tilby' : 'Missing of what all must offer'}</h2>
      <ul>
        {lacking.map((region) => (
          <li key={region.id}>
            {region.place ? <a href={fieldUrl('places', region.place, 'services')}>{region.name}</a> : region.name}
            <ul>
              {region.cells
                .filter((it) => it.state === 'missing' || it.state === 'missing-until')
                .map((it) => (
                  <li key={it.service}>
                    {titles.get(it.service)}: {stateText(it, language).toLowerCase()}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/tilbud">{nb ? 'Se tilbudet i alle regioner' : 'See the offer of every region'}</a>
      </p>
    </section>
  )
}
