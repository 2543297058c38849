'use client'
import { useTranslation } from '@payloadcms/ui'
import type { AskedList } from '../../confirmations/asked.ts'
import { ConfirmSubject } from '../confirm/ConfirmSubject.tsx'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'

/** Places and courses whose facts are listed at once; of more, each says how many, and opens. */
const mostOpen = 3

/** On the dashboard: what one is asked to confirm, the most overdue first. Nothing where nothing is due. */
export function ConfirmPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const list = useAsked<AskedList>('/api/confirmations/due')

  if (list === null || list.items.length === 0) return null
  return (
    <section className="eidor-confirm" aria-labelledby="eidor-confirm">
      <h2 id="eidor-confirm">{nb ? 'Fortsatt riktig?' : 'Still right?'}</h2>
      <p>
        {nb
          ? 'Dette står på nettsidene nå. Når du bekrefter, får siden ny dato for «sist kontrollert». Utkast blir ikke publisert.'
          : 'This is on the pages now. When you confirm, the page gets a new date for “last checked”. No draft is published.'}
      </p>
      {list.items.map((it) => (
        <ConfirmSubject
          key={`${it.kind} ${it.id}`}
          subject={it}
          language={language}
          folded={list.items.length > mostOpen}
        />
      ))}
      {list.more > 0 && (
        <p>
          {nb
            ? `Og ${list.more} til. De vises her når du har bekreftet noen av disse og laster siden på nytt.`
            : `And ${list.more} more. They are shown here when you have confirmed some of these and reload the page.`}
        </p>
      )}
    </section>
  )
}
