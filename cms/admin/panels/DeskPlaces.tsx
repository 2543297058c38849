import type { Dashboard } from '../../dashboard/show.ts'
import type { AdminLanguage } from '../language.ts'

/** Whom the dashboard greets, the places they answer for, and what they most often do there. */
export function DeskPlaces({ desk, language }: { desk: Dashboard; language: AdminLanguage }) {
  const nb = language === 'nb'
  const county = desk.role === 'administrator' || desk.role === 'communications'
  const places = county || desk.role === 'region-editor'
  const firstName = desk.name.includes('@') ? '' : (desk.name.split(' ')[0] ?? '')
  return (
    <section className="eidor-desk__places" aria-labelledby="eidor-desk-places">
      <h2 id="eidor-desk-places">{greeting(firstName, nb)}</h2>
      {desk.places.length === 0 ? (
        <p className="eidor-overview__empty">
          {nb
            ? 'Du har ikke fått noen region ennå. Be en administrator om å knytte deg til en.'
            : 'You have no region yet. Ask an administrator to give you one.'}
        </p>
      ) : (
        <ul>
          {desk.places.map((it) => (
            <li key={it.id}>
              <a href={`/admin/collections/places/${it.id}`}>{it.region}</a>
              <small>{nb ? `${it.courses} kurs` : `${it.courses} courses`}</small>
              <a className="eidor-desk__see" href={it.url} target="_blank" rel="noopener noreferrer">
                {nb ? 'Se siden' : 'See the page'}
                <span className="eidor-hidden">
                  {' '}
                  {it.region} {nb ? '(åpnes i ny fane)' : '(opens in a new tab)'}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="eidor-desk__doings">
        <a href="/admin/collections/courses/create">{nb ? 'Nytt kurs' : 'New course'}</a>
        {places && <a href="/admin/collections/news/create">{nb ? 'Ny nyhet' : 'New news item'}</a>}
        {places && (
          <a href="/admin/collections/exceptions/create">{nb ? 'Andre åpningstider' : 'Other opening hours'}</a>
        )}
        {county && <a href="/admin/globals/notice">{nb ? 'Varsel på alle sider' : 'Notice on every page'}</a>}
      </p>
    </section>
  )
}

function greeting(name: string, nb: boolean): string {
  if (name === '') return nb ? 'Dine steder' : 'Your places'
  return nb ? `Hei, ${name}` : `Hello, ${name}`
}
