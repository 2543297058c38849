import type { Happening } from '../../dashboard/ahead.ts'
import type { AdminLanguage, AdminText } from '../language.ts'
import { dayText } from '../times.ts'
import { collectionLabel } from './collection-label.ts'

const told: Record<Happening['what'], AdminText> = {
  deadline: { nb: 'Siste frist for å søke', en: 'Last day to apply' },
  'news-expires': {
    nb: 'Nyheten forsvinner fra listene etter denne dagen',
    en: 'The news leaves the lists after this day',
  },
  exception: { nb: 'Andre åpningstider', en: 'Other opening hours' },
  name: { nb: 'Nytt navn på alle sider', en: 'A new name on every page' },
  'one-door': { nb: 'Stedet blir ei dør', en: 'The place becomes one door' },
  closing: { nb: 'Stedet legges ned', en: 'The place closes' },
  publish: { nb: 'Publiseres', en: 'Is published' },
  unpublish: { nb: 'Tas ned', en: 'Is taken down' },
}

/** What happens by itself in the days to come. */
export function DeskAhead({
  ahead,
  today,
  language,
}: {
  ahead: readonly Happening[]
  today: string
  language: AdminLanguage
}) {
  const nb = language === 'nb'
  return (
    <section aria-labelledby="eidor-desk-ahead">
      <h2 id="eidor-desk-ahead">{nb ? 'Dette skjer snart' : 'Coming up'}</h2>
      {ahead.length === 0 ? (
        <p className="eidor-overview__empty">
          {nb
            ? 'Ingen frister, nye navn eller andre åpningstider de neste to ukene.'
            : 'No deadlines, new names or other opening hours in the next two weeks.'}
        </p>
      ) : (
        <ol>
          {ahead.map((it) => (
            <li key={`${it.what} ${it.id} ${it.on}`}>
              <time dateTime={it.on}>{dayText(it.on, language, today)}</time>
              <span className="eidor-overview__what">
                <a href={`/admin/collections/${it.collection}/${it.id}`}>
                  {it.title === '–' ? collectionLabel(it.collection, language) : it.title}
                </a>
                <small>{told[it.what][language]}</small>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
