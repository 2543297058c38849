import { type PayloadRequest, ValidationError } from 'payload'
import type { Kind } from '#content/kinds.ts'
import type { ContentInvalid, Problem } from '#content/parse.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { AddressTaken } from './address-taken.ts'
import { explained } from './explained.ts'

/** What does not fit the contract, told at the fields of the form: the contract's names are the form's. */
export function refused(
  error: ContentInvalid | AddressTaken,
  req: PayloadRequest,
  source: { collection?: string; global?: string },
): ValidationError {
  return new ValidationError(
    { ...source, errors: error instanceof AddressTaken ? [taken(error, req)] : misfits(error, req) },
    req.t,
  )
}

function misfits(error: ContentInvalid, req: PayloadRequest) {
  const before = inEditorsLanguage(req, { nb: 'Kan ikke publiseres', en: 'Cannot be published' })
  return error.problems.map((it) => ({
    path: formPath(error.kind, it.field),
    message: `${before}: ${inWords(it, req)}`,
  }))
}

function taken({ field, word }: AddressTaken, req: PayloadRequest) {
  const message = inEditorsLanguage(req, {
    nb: `«${word}» fører allerede til en annen side. Velg et annet ord; bindestrek og mellomrom skiller ikke navn.`,
    en: `“${word}” already leads to another page. Choose another word; hyphens and spaces do not tell names apart.`,
  })
  return { path: field, message }
}

/** What is wrong with a field, for whoever is signed in. */
export function inWords(problem: Problem, req: PayloadRequest): string {
  return inEditorsLanguage(req, explained(problem))
}

/** Where the form has a flat field for what the contract nests. A locale at the end is the form's own switch. */
export function formPath(kind: Kind, field: string): string {
  return field
    .replace(/^(description|body)\.(no|en|se|smj|sma)\..*$/, '$1')
    .replace(/\.(no|en|se|smj|sma)$/, '')
    .replace(/^title$/, kind === 'media' ? 'alt' : 'title')
    .replace(/\.(hours|periods|meetings)\.\d+$/, '$&.closes')
    .replace(/^(words|finds)\.\d+$/, '$1')
    .replace(/^outcomes\.\d+$/, '$&.text')
    .replace(/\.sami\.name$/, '.samiName')
    .replace(/\.sami\.lang$/, '.samiLang')
    .replace(/\.position\.(latitude|longitude)$/, '.$1')
    .replace(/\.holidays\.eves(\.closes)?$/, '.holidays.evesClose')
    .replace(/^price\.(amount|examFee)$/, '$1')
    .replace(/^(price|contact)\.(\w+)$/, (_all, of: string, word: string) => of + capital(word))
    .replace(/^apply\.(url|how|email)$/, (_all, word: string) => `apply${capital(word)}`)
    .replace(/^languageLevel\.(from|to)$/, (_all, word: string) => `level${capital(word)}`)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
