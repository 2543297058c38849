import { collectionOf } from '../published/collections.ts'
import type { NamedDocument } from '../receipts/overview.ts'
import { documentText, type Told } from './overview-told.ts'
import { failureText } from './publication-text.ts'

/** What is saved and not live, first on the dashboard: nothing at all where all is well. */
export function OverviewFailures({ overview, language }: Told) {
  if (overview.failures.length === 0) return null
  const nb = language === 'nb'
  return (
    <section className="eidor-overview__failures" aria-labelledby="eidor-failures">
      <h2 id="eidor-failures">{nb ? 'Ikke publisert' : 'Not published'}</h2>
      <ul>
        {overview.failures.map((it) => (
          <li key={`${it.kind} ${it.id}`}>
            <a href={editUrl(it)}>{documentText(it, language)}</a>
            <span>{failureText(it.failures[0], language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function editUrl({ kind, id }: NamedDocument): string {
  const collection = Object.entries(collectionOf).find(([it]) => it === kind)?.[1]
  return collection ? `/admin/collections/${collection}/${id}` : `/admin/globals/${kind}`
}
