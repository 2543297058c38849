import type { RecentPublish } from '../receipts/overview.ts'
import type { AdminLanguage } from './language.ts'
import { documentText, type Told } from './overview-told.ts'
import { durationText, momentText } from './times.ts'

/** The last publishes: when, what, how fast, and the page. */
export function OverviewRecent({ overview, language, now }: Told) {
  const nb = language === 'nb'
  return (
    <section aria-labelledby="eidor-recent">
      <h2 id="eidor-recent">{nb ? 'Siste publiseringer' : 'Last published'}</h2>
      {overview.recent.length === 0 ? (
        <p className="eidor-overview__empty">
          {nb
            ? 'Ingenting er publisert ennå. Det du lagrer, står her med klokkeslett og lenke så snart det er ute.'
            : 'Nothing has been published yet. What you save is listed here with time and link as soon as it is live.'}
        </p>
      ) : (
        <ol>
          {overview.recent.map((it) => (
            <li key={`${it.at} ${it.documents[0]?.id}`}>
              <time dateTime={it.at}>{momentText(it.at, language, now)}</time>
              <span className="eidor-overview__what">
                <What publish={it} language={language} />
              </span>
              <small>{it.ms === null ? '' : durationText(it.ms, language)}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function What({
  publish: { documents, more, pageCount },
  language,
}: {
  publish: RecentPublish
  language: AdminLanguage
}) {
  const nb = language === 'nb'
  const pages = nb ? `${pageCount} ${pageCount === 1 ? 'side' : 'sider'}` : `${pageCount} pages`
  const [first] = documents
  if (!first)
    return nb ? `Ny dag eller ny versjon av nettstedet: ${pages}` : `A new day or version of the site: ${pages}`
  const others = documents.length - 1 + more
  const text = `${documentText(first, language)}${first.gone ? (nb ? ' (tatt ned)' : ' (taken down)') : ''}`
  const also = others === 0 ? '' : nb ? ` og ${others} til` : ` and ${others} more`
  return (
    <>
      {first.url ? (
        <a href={first.url} target="_blank" rel="noopener noreferrer">
          {text}
          <span className="eidor-hidden"> {nb ? '(åpnes i ny fane)' : '(opens in a new tab)'}</span>
        </a>
      ) : (
        text
      )}
      {also}
    </>
  )
}
