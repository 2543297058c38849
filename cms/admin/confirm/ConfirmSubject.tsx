import { useState } from 'react'
import type { Asked, AskedFact } from '../../confirmations/asked.ts'
import { fieldUrl } from '../go-to-field.ts'
import type { AdminLanguage } from '../language.ts'
import { ConfirmFact } from './ConfirmFact.tsx'
import { type Answer, sendConfirmation, sendUndo } from './send.ts'

const asked: Answer = { state: 'asked' }

interface Props {
  subject: Asked
  language: AdminLanguage
  /** Whether the facts are under their title until it is opened. */
  folded: boolean
}

/** One place or course with its facts: each by itself, or all of them as they stand in the list. */
export function ConfirmSubject({ subject, language, folded }: Props) {
  const nb = language === 'nb'
  const [answers, setAnswers] = useState<Record<string, Answer>>({})
  const answerOf = (fact: AskedFact) => answers[fact.name] ?? asked
  const set = (fact: AskedFact, answer: Answer) => setAnswers((all) => ({ ...all, [fact.name]: answer }))
  const collection = subject.kind === 'place' ? 'places' : 'courses'

  const yes = async (fact: AskedFact) => {
    set(fact, { state: 'sending' })
    set(fact, await sendConfirmation(subject, fact, language))
  }
  const undo = async (fact: AskedFact, id: string) => set(fact, await sendUndo(id, language))
  const left = subject.facts.filter((it) => ['asked', 'refused'].includes(answerOf(it).state))
  const all = async () => {
    for (const it of left) await yes(it)
  }

  const facts = (
    <>
      <ul>
        {subject.facts.map((it) => (
          <ConfirmFact
            key={it.name}
            fact={it}
            answer={answerOf(it)}
            language={language}
            change={fieldUrl(collection, subject.id, it.field)}
            yes={() => void yes(it)}
            undo={(id) => void undo(it, id)}
          />
        ))}
      </ul>
      {subject.facts.length > 1 && left.length > 1 && (
        <button type="button" className="eidor-confirm__all" onClick={() => void all()}>
          {nb ? `Alt dette stemmer (${left.length})` : `All of this is right (${left.length})`}
          <span className="eidor-hidden"> – {subject.title}</span>
        </button>
      )}
    </>
  )
  if (folded)
    return (
      <details className="eidor-confirm__subject">
        <summary>
          {subject.title} <span className="eidor-confirm__count">{countText(left.length, nb)}</span>
        </summary>
        {facts}
      </details>
    )
  return (
    <section className="eidor-confirm__subject" aria-label={subject.title}>
      <h3>
        <a href={fieldUrl(collection, subject.id, null)}>{subject.title}</a>
      </h3>
      {facts}
    </section>
  )
}

function countText(left: number, nb: boolean): string {
  if (left === 0) return nb ? 'alt er bekreftet' : 'all confirmed'
  return nb ? `${left} å bekrefte` : `${left} to confirm`
}
