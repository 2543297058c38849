import { type PayloadRequest, ValidationError } from 'payload'
import type { ContentInvalid } from '#content/parse.ts'
import { inEditorsLanguage } from '../admin/language.ts'

/** What does not fit the contract, told at the fields of the form: the contract's names are the form's. */
export function refused(
  error: ContentInvalid,
  req: PayloadRequest,
  source: { collection?: string; global?: string },
): ValidationError {
  const before = inEditorsLanguage(req, { nb: 'Kan ikke publiseres', en: 'Cannot be published' })
  return new ValidationError(
    {
      ...source,
      errors: error.problems.map((it) => ({ path: formPath(it.field), message: `${before}: ${it.message}` })),
    },
    req.t,
  )
}

/** Where the form has a flat field for what the contract nests. A locale at the end is the form's own switch. */
function formPath(field: string): string {
  return field
    .replace(/\.(no|en|se|smj|sma)$/, '')
    .replace(/\.position\.(latitude|longitude)$/, '.$1')
    .replace(/^price\.note$/, 'priceNote')
    .replace(/^price\.(free|amount)$/, '$1')
    .replace(/^apply\.(url|how|email)$/, (_all, word: string) => `apply${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .replace(
      /^languageLevel\.(from|to)$/,
      (_all, word: string) => `level${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
}
