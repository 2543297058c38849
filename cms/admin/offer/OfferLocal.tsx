import type { Matrix } from '../../offer/matrix.ts'
import type { AdminLanguage } from '../language.ts'

/** The local services, who owns each, and which regions have it. */
export function OfferLocal({ matrix, language }: { matrix: Matrix; language: AdminLanguage }) {
  const nb = language === 'nb'
  return (
    <section aria-labelledby="eidor-offer-local">
      <h2 id="eidor-offer-local">{nb ? 'Lokale tjenester' : 'Local services'}</h2>
      <p>
        {nb
          ? 'Det regionene tilbyr utover det alle skal ha. En region kan lage sine egne.'
          : 'What regions offer beyond what all must have. A region may make its own.'}{' '}
        <a href="/admin/collections/services/create">{nb ? 'Lag en lokal tjeneste' : 'Make a local service'}</a>
      </p>
      {matrix.local.length > 0 && (
        <table className="eidor-offer__table eidor-offer__table--local">
          <thead>
            <tr>
              <th scope="col">{nb ? 'Tjeneste' : 'Service'}</th>
              <th scope="col">{nb ? 'Eier' : 'Owner'}</th>
              <th scope="col">{nb ? 'Tilbys i' : 'Offered in'}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.local.map((it) => (
              <tr key={it.id}>
                <th scope="row">
                  <a href={`/admin/collections/services/${it.id}`}>{it.title}</a>
                </th>
                <td>{it.owner ?? (nb ? 'Fylket' : 'The county')}</td>
                <td>{it.regions.join(', ') || (nb ? 'Ingen ennå' : 'None yet')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
