import type { Asked, AskedFact } from '../../confirmations/asked.ts'
import { act, refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'

/** How a fact stands in the list, since the editor opened it. */
export type Answer =
  | { state: 'asked' }
  | { state: 'sending' }
  | { state: 'confirmed'; id: string }
  | { state: 'refused'; why: string }

/** Says that a fact is right as it was shown. */
export async function sendConfirmation(subject: Asked, fact: AskedFact, language: AdminLanguage): Promise<Answer> {
  const about = subject.kind === 'place' ? { place: subject.id, fact: fact.name } : { course: subject.id }
  const outcome = await act('/api/confirmations', { body: { ...about, value: fact.value }, language })
  if (!outcome.ok) return { state: 'refused', why: outcome.message }
  const id: unknown = Object(Object(outcome.answer).doc).id
  return { state: 'confirmed', id: String(id) }
}

/** Takes it back: what was said before holds again. */
export async function sendUndo(id: string, language: AdminLanguage): Promise<Answer> {
  const refusal = await refusalOf(`/api/confirmations/${id}/undo`, { language })
  return refusal === null ? { state: 'asked' } : { state: 'refused', why: refusal }
}
