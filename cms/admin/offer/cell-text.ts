import type { OfferState } from '#content/offer.ts'
import type { MatrixCell } from '../../offer/matrix.ts'
import type { AdminLanguage, AdminText } from '../language.ts'
import { dateText, momentText } from '../times.ts'

const states: Record<OfferState, AdminText> = {
  offered: { nb: 'Tilbys', en: 'Offered' },
  addition: { nb: 'Tilbys, med lokalt tillegg', en: 'Offered, with a local addition' },
  'own-text': { nb: 'Tilbys, med egen tekst', en: 'Offered, with a text of its own' },
  'missing-until': { nb: 'Mangler', en: 'Missing' },
  missing: { nb: 'Mangler', en: 'Missing' },
}

/** `Mangler til 1. august 2027` */
export function stateText({ state, from }: Pick<MatrixCell, 'state' | 'from'>, language: AdminLanguage): string {
  const word = states[state][language]
  if (from === null) return word
  return `${word} ${language === 'nb' ? 'til' : 'until'} ${dateText(from, language)}`
}

/** What else there is to say of a cell, each in a sentence of its own. */
export function remarks(cell: MatrixCell, language: AdminLanguage, now: number): string[] {
  const nb = language === 'nb'
  const missing = cell.state === 'missing' || cell.state === 'missing-until'
  const since = missing && cell.since ? momentText(cell.since, language, now) : null
  return [
    since && (nb ? `Publisert slik ${since}` : `Published so ${since}`),
    cell.setAside &&
      (nb ? 'Egen tekst er ikke tillatt; den felles vises' : 'Own text is not allowed; the shared one is shown'),
    cell.draft && `${nb ? 'I utkast' : 'In the draft'}: ${stateText(cell.draft, language).toLowerCase()}`,
  ].filter((it) => typeof it === 'string')
}
