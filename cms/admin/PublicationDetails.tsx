import type { DocumentState, NodeState } from '../receipts/state.ts'
import type { AdminLanguage, AdminText } from './language.ts'
import { reasonText } from './publication-text.ts'
import { momentText } from './times.ts'

const changes: Record<DocumentState['pages'][number]['change'], AdminText> = {
  new: { nb: 'ny', en: 'new' },
  changed: { nb: 'endret', en: 'changed' },
  removed: { nb: 'fjernet', en: 'removed' },
}

const standings: Record<NodeState['state'], AdminText> = {
  live: { nb: 'har den', en: 'has it' },
  waiting: { nb: 'venter', en: 'waiting' },
  away: { nb: 'svarer ikke', en: 'does not answer' },
  failed: { nb: 'fikk det ikke til', en: 'could not do it' },
}

interface Told {
  state: DocumentState
  language: AdminLanguage
  now: number
}

/** What lies behind the sentence, folded: the pages that changed, the nodes, and every reason why not. */
export function PublicationDetails({ state, language, now }: Told) {
  const nb = language === 'nb'
  const { pages, pageCount, nodes, failures } = state
  const lagging = nodes.some((it) => it.state !== 'live')
  return (
    <>
      {failures.length > 0 && (
        <details>
          <summary>{nb ? 'Hva som er galt' : 'What is wrong'}</summary>
          <ul>
            {failures.map((it) => (
              <li key={`${it.node} ${it.page} ${it.problems.map((problem) => problem.field).join()}`}>
                {reasonText(it, language)}
                {it.page && ` (${it.problems.map((problem) => problem.message).join('; ')})`}
                {nodes.length > 1 && ` – ${it.node}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {pageCount > 0 && (
        <details>
          <summary>{pagesText(state, language)}</summary>
          <ul>
            {pages.map((it) => (
              <li key={it.url}>
                {it.change === 'removed' ? (
                  pathOf(it.url)
                ) : (
                  <a href={it.url} target="_blank" rel="noopener noreferrer">
                    {pathOf(it.url)}
                  </a>
                )}{' '}
                <small>{changes[it.change][language]}</small>
              </li>
            ))}
            {pageCount > pages.length && <li>{nb ? `og ${pageCount - pages.length} til` : 'and more'}</li>}
          </ul>
        </details>
      )}
      {(nodes.length > 1 || lagging) && nodes.length > 0 && (
        <details>
          <summary>{nb ? `Noder (${nodes.length})` : `Nodes (${nodes.length})`}</summary>
          <ul>
            {nodes.map((it) => (
              <li key={it.name}>
                {it.name} – {standings[it.state][language]}{' '}
                <small>
                  {nb ? 'sist sett' : 'last seen'} {momentText(it.lastSeen, language, now)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function pagesText({ pageCount, together }: DocumentState, language: AdminLanguage): string {
  if (language === 'nb')
    return `Sider som ble endret (${pageCount})${together > 0 ? `, sammen med ${together} ${together === 1 ? 'annet dokument' : 'andre dokumenter'}` : ''}`
  return `Pages that changed (${pageCount})${together > 0 ? `, together with ${together} more` : ''}`
}

function pathOf(url: string): string {
  return decodeURI(new URL(url).pathname)
}
