import type { Term } from '#content/term.ts'
import type { HeldAgain } from '../../catalogue/hold-again.ts'
import type { AdminLanguage } from '../language.ts'
import { dateText } from '../times.ts'

/** `våren 2027`. */
export function termText({ season, year }: Term, language: AdminLanguage): string {
  const words = { nb: { spring: 'våren', autumn: 'høsten' }, en: { spring: 'spring', autumn: 'autumn' } } as const
  return `${words[language][season]} ${year}`
}

/** What came of holding a course again, in a sentence. */
export function resultText(it: HeldAgain, language: AdminLanguage): string {
  if ('refused' in it) return it.refused
  const nb = language === 'nb'
  const days = it.added.map(({ starts }) => dateText(starts, language)).join(nb ? ' og ' : ' and ')
  if (it.published) return nb ? `Ny start ${days}. Publisert.` : `New start ${days}. Published.`
  return nb ? `Ny start ${days}, som utkast.` : `New start ${days}, as a draft.`
}
