import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { within } from '../database/within.ts'
import { idIn, textIn } from '../fields/stored.ts'
import { judged } from './judged.ts'
import { nameError } from './states.ts'
import { wordingOf } from './wording.ts'

/**
 * The county's rules on names, the same by every road: what a rule refuses is an error at the field, and a name that
 * breaks with the national term is adopted only with a written reason.
 */
export const keepRules: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const state = data.state ?? originalDoc?.state
  const name = textIn(data.name ?? originalDoc?.name)
  const place = idIn(data.place ?? originalDoc?.place)
  if (state === 'withdrawn' || name === null || place === null) return data
  const id = idIn(originalDoc)
  const { findings, among } = await judged(req.payload, { id, place, name }, await within(req))
  const refused = findings.filter((it) => it.level === 'refused')
  if (refused.length > 0) {
    const errors = refused.map((it) => ({ path: 'name', message: inEditorsLanguage(req, wordingOf(it)) }))
    throw new ValidationError({ collection: 'names', errors }, req.t)
  }
  if (state !== 'adopted') return data
  const region = among.places.find((it) => it.id === place)?.region
  if (among.regions.find((it) => it.id === region)?.closed)
    throw nameError(req, 'place', {
      nb: 'Stedet er lagt ned. Vedta navnet på stedet som har tatt over.',
      en: 'The place is closed. Adopt the name for the place that took over.',
    })
  const broken = findings.some((it) => it.rule === 'term' && it.level === 'warning')
  if (broken && textIn(data.overruling ?? originalDoc?.overruling) === null)
    throw nameError(req, 'overruling', {
      nb: 'Navnet mangler det nasjonale ordet karriere. Skriv hvorfor det vedtas likevel.',
      en: 'The name lacks the national term karriere. Write why it is adopted all the same.',
    })
  return data
}
