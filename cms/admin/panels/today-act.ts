import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'

/** What a quick closing asks for; see `cms/opening/close-early.ts`. */
export interface Closing {
  place: string
  address: string
  at: string
  day: 'today' | 'tomorrow'
  reason?: string
}

/** Closes a door early. Answers what went wrong, in the editor's language, or null. */
export function close(closing: Closing, language: AdminLanguage): Promise<string | null> {
  return refusalOf('/api/exceptions/close-early', { body: closing, language })
}

/** Takes a quick closing back. Answers what went wrong, or null. */
export function takeBack(id: string, language: AdminLanguage): Promise<string | null> {
  return refusalOf(`/api/exceptions/${id}/undo`, { language })
}
