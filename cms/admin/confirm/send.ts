import type { Asked, AskedFact } from '../../confirmations/asked.ts'
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
  const answer = await post('/api/confirmations', { ...about, value: fact.value }, language)
  if (typeof answer === 'string') return { state: 'refused', why: answer }
  const id: unknown = Object(Object(answer).doc).id
  return { state: 'confirmed', id: String(id) }
}

/** Takes it back: what was said before holds again. */
export async function sendUndo(id: string, language: AdminLanguage): Promise<Answer> {
  const answer = await post(`/api/confirmations/${id}/undo`, {}, language)
  return typeof answer === 'string' ? { state: 'refused', why: answer } : { state: 'asked' }
}

/** What the CMS answered, or, in words, why not. */
async function post(url: string, body: object, language: AdminLanguage): Promise<object | string> {
  const nb = language === 'nb'
  const headers = { 'content-type': 'application/json', 'accept-language': language }
  try {
    const response = await fetch(url, { method: 'POST', headers, credentials: 'include', body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (response.ok) return Object(answer)
    const { errors, error } = Object(answer)
    const why: unknown = Array.isArray(errors) ? Object(errors[0]).message : error
    return typeof why === 'string'
      ? why
      : nb
        ? `CMS-et svarte ${response.status}.`
        : `The CMS answered ${response.status}.`
  } catch {
    return nb ? 'Fikk ikke kontakt med CMS-et. Prøv igjen.' : 'Could not reach the CMS. Try again.'
  }
}
