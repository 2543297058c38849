import type { Pending } from '../../dashboard/waiting.ts'
import type { AdminLanguage } from '../language.ts'
import { momentText } from '../times.ts'
import { collectionLabel } from './collection-label.ts'

/** What is saved and not published: nobody but editors sees it yet. */
export function DeskPending({ pending, language }: { pending: readonly Pending[]; language: AdminLanguage }) {
  const nb = language === 'nb'
  return (
    <section aria-labelledby="eidor-desk-pending">
      <h2 id="eidor-desk-pending">{nb ? 'Utkast' : 'Drafts'}</h2>
      {pending.length === 0 ? (
        <p className="eidor-overview__empty">
          {nb
            ? 'Ingen utkast. Det du lagrer uten å publisere, står her til det er publisert eller slettet.'
            : 'No drafts. What you save without publishing is here until it is published or deleted.'}
        </p>
      ) : (
        <ul>
          {pending.map((it) => (
            <li key={it.id}>
              <a href={`/admin/collections/${it.collection}/${it.id}`}>
                {collectionLabel(it.collection, language)}: {it.title}
              </a>
              <small>
                {it.isNew ? (nb ? 'aldri publisert' : 'never published') : nb ? 'endret' : 'changed'}{' '}
                {momentText(it.saved, language, Date.now())}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
