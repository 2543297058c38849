import { type PayloadRequest, ValidationError } from 'payload'
import type { ContentInvalid, Problem } from '#content/parse.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { AddressTaken } from './address-taken.ts'

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
  return error.problems.map((it) => ({ path: formPath(it.field), message: `${before}: ${inWords(it, req)}` }))
}

function taken({ field, word }: AddressTaken, req: PayloadRequest) {
  const message = inEditorsLanguage(req, {
    nb: `«${word}» fører allerede til en annen side. Velg et annet ord; bindestrek og mellomrom skiller ikke navn.`,
    en: `“${word}” already leads to another page. Choose another word; hyphens and spaces do not tell names apart.`,
  })
  return { path: field, message }
}

/** The contract's own rules, in the words of the form. What is not here is said as the contract says it. */
const rules: Record<string, AdminText> = {
  'an active notice needs a title': {
    nb: 'et varsel som er på, må ha en overskrift.',
    en: 'a notice that is on needs a title.',
  },
  'separate offices need the day they become one door': {
    nb: 'egne kontorer må ha en dag de blir ei dør.',
    en: 'separate offices need the day they become one door.',
  },
  'expected the last day not to be before the first': {
    nb: 'siste dag kan ikke være før første dag.',
    en: 'the last day cannot be before the first.',
  },
  'expected the closing time to be after the opening time': {
    nb: 'stengetiden må være etter åpningstiden.',
    en: 'the closing time must be after the opening time.',
  },
  'a minimum service belongs to the county': {
    nb: 'en tjeneste som alle regioner skal ha, hører til fylket, ikke til en region.',
    en: 'a service that every region must have belongs to the county, not to a region.',
  },
  'expected seasons not to overlap': {
    nb: 'sesongene går over hverandre. En dag kan bare høre til én sesong.',
    en: 'the seasons overlap. A day can belong to one season only.',
  },
  'expected no address where the whole county is meant': {
    nb: 'det som gjelder hele fylket, kan ikke gjelde bare én adresse.',
    en: 'what holds for the whole county cannot be about one address.',
  },
  'a name needs the recorded consent of the person': {
    nb: 'navnet kan bare stå der når personen har sagt ja.',
    en: 'the name may stand there only with the consent of the person.',
  },
  'a course that is not online only needs a place or a region': {
    nb: 'kurset må ha et sted eller en region når det ikke bare er på nett.',
    en: 'the course needs a place or a region when it is not online only.',
  },
}

/** What is wrong with a field, for whoever is signed in. */
export function inWords({ field, message }: Problem, req: PayloadRequest): string {
  const known = rules[message]
  if (known) return inEditorsLanguage(req, known)
  if (!field.endsWith('.no') && !message.endsWith('received nothing')) return message
  return inEditorsLanguage(req, {
    nb: 'den norske teksten mangler. Velg Norsk øverst til høyre, og fyll ut feltet.',
    en: 'the Norwegian text is missing. Choose Norwegian at the top right, and fill in the field.',
  })
}

/** Where the form has a flat field for what the contract nests. A locale at the end is the form's own switch. */
export function formPath(field: string): string {
  return field
    .replace(/\.(no|en|se|smj|sma)$/, '')
    .replace(/\.position\.(latitude|longitude)$/, '.$1')
    .replace(/\.holidays\.eves(\.closes)?$/, '.holidays.evesClose')
    .replace(/^price\.note$/, 'priceNote')
    .replace(/^price\.(free|amount)$/, '$1')
    .replace(/^apply\.(url|how|email)$/, (_all, word: string) => `apply${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .replace(
      /^languageLevel\.(from|to)$/,
      (_all, word: string) => `level${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
}
