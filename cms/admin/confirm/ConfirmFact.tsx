import { useEffect, useRef } from 'react'
import type { AskedFact } from '../../confirmations/asked.ts'
import type { AdminLanguage } from '../language.ts'
import { dateText } from '../times.ts'
import type { Answer } from './send.ts'

interface Props {
  fact: AskedFact
  answer: Answer
  language: AdminLanguage
  /** Where the fact is changed. */
  change: string
  yes: () => void
  undo: (id: string) => void
}

/** One fact: what it says now, and the two answers to whether that is right. */
export function ConfirmFact({ fact, answer, language, change, yes, undo }: Props) {
  const nb = language === 'nb'
  const about = <span className="eidor-hidden"> – {fact.label}</span>
  const undoing = useFocusAfter(answer.state)
  return (
    <li>
      <span className="eidor-confirm__what">
        <b>{fact.label}</b> <span>{fact.text}</span>
        <small>{when(fact, language)}</small>
      </span>
      <span className="eidor-confirm__answer">
        <span role="status">
          {answer.state === 'confirmed' && (nb ? 'Bekreftet nå' : 'Confirmed now')}
          {answer.state === 'refused' && answer.why}
        </span>
        {answer.state === 'confirmed' ? (
          <button type="button" ref={undoing} className="eidor-confirm__undo" onClick={() => undo(answer.id)}>
            {nb ? 'Angre' : 'Undo'}
            {about}
          </button>
        ) : (
          <>
            <button type="button" disabled={answer.state === 'sending'} onClick={yes}>
              {nb ? 'Ja, det stemmer' : 'Yes, it is right'}
              {about}
            </button>
            <a href={change}>
              {nb ? 'Nei, endre' : 'No, change it'}
              {about}
            </a>
          </>
        )}
      </span>
    </li>
  )
}

/** The button one pressed is gone: the focus goes to the one that took its place, if it was here. */
function useFocusAfter(state: Answer['state']) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (state === 'confirmed' && isLost) button.current?.focus()
  }, [state])
  return button
}

function when({ confirmed, due, standing }: AskedFact, language: AdminLanguage): string {
  const nb = language === 'nb'
  if (confirmed === null || due === null) return nb ? 'Aldri bekreftet' : 'Never confirmed'
  const last = nb
    ? `Sist kontrollert ${dateText(confirmed, language)}`
    : `Last checked ${dateText(confirmed, language)}`
  if (standing !== 'overdue') return last
  return nb
    ? `${last}. Skulle vært bekreftet ${dateText(due, language)}`
    : `${last}. Was due ${dateText(due, language)}`
}
