import type { Matrix, MatrixRegion } from '../../offer/matrix.ts'
import type { AdminLanguage } from '../language.ts'
import { OfferCell } from './OfferCell.tsx'

interface Props {
  matrix: Matrix
  /** The regions of this table: all, or one where the screen is narrow. */
  regions: readonly MatrixRegion[]
  language: AdminLanguage
  caption: string
}

/** Services down, regions across, what each offers of it, and in the last row how many. */
export function OfferTable({ matrix, regions, language, caption }: Props) {
  const nb = language === 'nb'
  const now = Date.now()
  return (
    <table className="eidor-offer__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nb ? 'Tjeneste' : 'Service'}</th>
          {regions.map((it) => (
            <th key={it.id} scope="col">
              {it.name}
              {!it.live && <small>{nb ? 'Stedet er ikke publisert' : 'The place is not published'}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.services.map((service, index) => (
          <tr key={service.id}>
            <th scope="row">{service.title}</th>
            {regions.map((region) => {
              const cell = region.cells[index]
              return cell && <OfferCell key={region.id} {...{ cell, region, language, now }} service={service.title} />
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{nb ? 'Tilbys i alt' : 'Offered in all'}</th>
          {regions.map((it) => (
            <td key={it.id} className={it.missing > 0 ? 'eidor-offer__cell--missing' : ''}>
              {it.offered} {nb ? 'av' : 'of'} {it.offered + it.missing}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
