import { APIError, type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { editorOf, relatedId } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { type About, publishedFacts } from './published-fact.ts'

/** What somebody confirmed was changed between their seeing it and their saying so. */
export class ChangedMeanwhile extends APIError {
  constructor(req: PayloadRequest) {
    super(
      inEditorsLanguage(req, {
        nb: 'Dette er endret siden du så det. Last siden på nytt, og se på den nye opplysningen først.',
        en: 'This was changed after you saw it. Reload the page, and look at the new value first.',
      }),
      409,
      undefined,
      true,
    )
  }
}

/**
 * What `confirm` says beside the data: how, and which value the editor was shown, which the data cannot say, for Payload
 * fills in there what is stored already. Or what is to hold again.
 */
export const contextKey = 'eidorConfirming'
export type Confirming = { how: Said['how']; shown: string | undefined } | { undo: Said }

/** What a confirmation said of its fact, and when. */
export interface Said {
  value: string
  on: string
  by: string | null
  how: 'confirmed' | 'written'
}

/**
 * A confirmation says what is published, at the time it is made, by whoever is signed in: nothing of this is taken from
 * the client but which fact it is, and the value it showed. What is not published cannot be confirmed.
 */
export const asPublished: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, context, req }) => {
  const confirming = confirmingOf(context)
  const before = said(originalDoc)
  if (confirming !== null && 'undo' in confirming) return { ...data, ...confirming.undo, before: null }
  const about = aboutOf(originalDoc) ?? aboutOf(data)
  const name = about?.kind === 'course' ? 'course' : String(originalDoc?.fact ?? data.fact ?? '')
  const published = about && (await publishedFacts(req, about))
  const fact = published?.facts.find((it) => it.name === name)
  if (!about || !published || !fact) throw notPublished(req)
  const shown: unknown = confirming ? confirming.shown : data.value
  if (typeof shown === 'string' && shown !== fact.value) throw new ChangedMeanwhile(req)
  return {
    place: about.kind === 'place' ? about.id : null,
    course: about.kind === 'course' ? about.id : null,
    fact: name,
    key: `${about.id} ${name}`,
    value: fact.value,
    on: new Date().toISOString(),
    by: editorOf(req)?.id ?? null,
    how: confirming?.how ?? 'confirmed',
    before,
    region: published.region,
    provider: published.provider,
  }
}

/** What a place or a course a confirmation is about; null where it says neither. */
export function aboutOf(document: unknown): About | null {
  const place = relatedId(document, 'place')
  if (place !== null) return { kind: 'place', id: place }
  const course = relatedId(document, 'course')
  return course === null ? null : { kind: 'course', id: course }
}

function said(document: unknown): Said | null {
  const { value, on, how } = Object(document)
  if (typeof value !== 'string' || typeof on !== 'string') return null
  return { value, on, by: relatedId(document, 'by'), how: how === 'written' ? 'written' : 'confirmed' }
}

function confirmingOf(context: Record<string, unknown>): Confirming | null {
  // Written by this folder only.
  return (context[contextKey] as Confirming | undefined) ?? null
}

function notPublished(req: PayloadRequest): ValidationError {
  const message = inEditorsLanguage(req, {
    nb: 'Dette står ikke på den publiserte siden, og kan ikke bekreftes. Publiser det først.',
    en: 'This is not on the published page, and cannot be confirmed. Publish it first.',
  })
  return new ValidationError({ collection: 'confirmations', errors: [{ path: 'fact', message }] }, req.t)
}
