import type { MatrixCell, MatrixRegion } from '../../offer/matrix.ts'
import { fieldUrl } from '../go-to-field.ts'
import type { AdminLanguage } from '../language.ts'
import { remarks, stateText } from './cell-text.ts'
import { OfferIcon } from './OfferIcon.tsx'

interface Props {
  cell: MatrixCell
  region: MatrixRegion
  service: string
  language: AdminLanguage
  now: number
}

/** One service in one region, as an icon and in words; where it can be changed, a link to the field. */
export function OfferCell({ cell, region, service, language, now }: Props) {
  const missing = cell.state === 'missing' || cell.state === 'missing-until'
  const text = stateText(cell, language)
  const toField = region.mine ? fieldUrl('places', region.place ?? '', 'services') : null
  return (
    <td className={`eidor-offer__cell eidor-offer__cell--${missing ? 'missing' : 'there'}`}>
      <span className="eidor-offer__state">
        <OfferIcon state={cell.state} />
        {toField && region.place ? (
          <a href={toField}>
            {text}
            <span className="eidor-hidden">{` – ${service}, ${region.name}`}</span>
          </a>
        ) : (
          text
        )}
      </span>
      {remarks(cell, language, now).map((it) => (
        <small key={it}>{it}</small>
      ))}
    </td>
  )
}
