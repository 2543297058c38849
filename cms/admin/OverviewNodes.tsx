import type { NodeOverview } from '../receipts/overview.ts'
import type { AdminLanguage } from './language.ts'
import type { Told } from './overview-told.ts'
import { momentText } from './times.ts'

/** The nodes of the site: whether each follows, and when it was last heard of. */
export function OverviewNodes({ overview, language, now, changed }: Told & { changed: () => void }) {
  const nb = language === 'nb'
  const remove = async ({ row, name }: NodeOverview) => {
    const sure = nb
      ? `Glemme ${name}? Lever den, melder den seg igjen av seg selv.`
      : `Forget ${name}? If it is alive, it reports again by itself.`
    if (!window.confirm(sure)) return
    await fetch(`/api/nodes/${row}`, { method: 'DELETE', credentials: 'include' })
    changed()
  }
  return (
    <section aria-labelledby="eidor-nodes">
      <h2 id="eidor-nodes">{nb ? 'Nettstedet' : 'The site'}</h2>
      {overview.nodes.length === 0 ? (
        <p className="eidor-overview__empty">
          {nb
            ? 'Nettstedet har ikke meldt seg ennå. Det du lagrer, kommer ut når det gjør det.'
            : 'The site has not reported yet. What you save goes out when it does.'}
        </p>
      ) : (
        <ul>
          {overview.nodes.map((it) => (
            <li key={it.name} className={`eidor-overview__node eidor-overview__node--${toneOf(it)}`}>
              <span>
                <b>{it.name}</b> {standing(it, language)}
              </span>
              <small>
                {nb ? 'sist sett' : 'last seen'} {momentText(it.lastSeen, language, now)}
                {it.away && it.row && (
                  <button type="button" onClick={() => void remove(it)}>
                    {nb ? 'Glem' : 'Forget'}
                    <span className="eidor-hidden"> {it.name}</span>
                  </button>
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function toneOf({ away, behind, failingPages }: NodeOverview): 'good' | 'busy' | 'bad' {
  if (failingPages.length > 0) return 'bad'
  return away || behind > 0 ? 'busy' : 'good'
}

function standing({ away, behind, failingPages }: NodeOverview, language: AdminLanguage): string {
  const nb = language === 'nb'
  const said = [
    away ? (nb ? 'svarer ikke' : 'does not answer') : null,
    behind > 0
      ? nb
        ? `mangler ${behind} ${behind === 1 ? 'endring' : 'endringer'}`
        : `${behind} changes behind`
      : null,
    failingPages.length > 0
      ? nb
        ? `får ikke laget ${failingPages.join(', ')}`
        : `cannot make ${failingPages.join(', ')}`
      : null,
  ].filter((it) => it !== null)
  if (said.length > 0) return said.join('; ')
  return nb ? 'er à jour' : 'is up to date'
}
