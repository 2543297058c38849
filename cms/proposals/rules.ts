import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { locales } from '#content/locale.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { storedDocument } from '../access/stored.ts'
import { kindLabels } from '../admin/kind-labels.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { textsNow, titleOf } from './common-text.ts'
import { type CommonText, fieldLabels, fieldNames, isTarget, targets, writtenAs } from './targets.ts'

/** A proposal that is decided is part of the record. */
export class AlreadyDecided extends APIError {
  constructor(req: PayloadRequest) {
    super(
      inEditorsLanguage(req, {
        nb: 'Forslaget er avgjort. Lag et nytt forslag i stedet.',
        en: 'The proposal has been decided. Make a new one instead.',
      }),
      409,
      undefined,
      true,
    )
  }
}

/** The text a stored proposal is about. */
export function textOf(proposal: object): CommonText | null {
  const target: unknown = Reflect.get(proposal, 'target')
  const field = fieldNames.find((it) => it === Reflect.get(proposal, 'field'))
  const locale = locales.find((it) => it === (Reflect.get(proposal, 'locale') ?? 'no'))
  const document: unknown = target === 'profile' ? 'profile' : Reflect.get(proposal, 'document')
  if (!isTarget(target) || !field || !locale || typeof document !== 'string') return null
  return writtenAs(target, field) === null ? null : { target, document, field, locale }
}

/**
 * A new proposal: what the text was is read here, not taken from whoever proposes; of a rich text the passage must be
 * there. Later only the words of one that is open may be changed.
 */
export const asProposed: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return data
  const text = textOf(data)
  if (text === null) refuse(req, 'field', { nb: 'Denne teksten finnes ikke.', en: 'There is no such text.' })
  const now = await textsNow(req, text)
  const given = typeof data.before === 'string' ? data.before : null
  const before = writtenAs(text.target, text.field) === 'text' ? now[0] : now.find((it) => it === given)
  if (before === undefined)
    refuse(req, 'before', {
      nb: 'Dette avsnittet står ikke i teksten. Last siden på nytt, og velg avsnittet igjen.',
      en: 'This passage is not in the text. Reload the page and choose the passage again.',
    })
  const proposed = String(data.proposed ?? '').trim()
  if (proposed === before.trim())
    refuse(req, 'proposed', { nb: 'Forslaget er likt teksten som står der.', en: 'The proposal is what is there.' })
  const editor = editorOf(req)
  return {
    ...data,
    document: text.document,
    locale: text.locale,
    before,
    proposed,
    title: await called(req, text),
    state: 'open',
    answer: null,
    proposedBy: editor?.id ?? originalDoc?.proposedBy ?? null,
  }
}

/** Decided proposals stay; those of the county too are changed by deciding only. */
export const decidedStays: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const decides = req.context.decides === true
  if (operation === 'update' && originalDoc?.state !== 'open' && !decides) throw new AlreadyDecided(req)
  return data
}

/** A region takes back what is open; what is decided only communications removes. */
export const decidedIsNotDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return
  const stored = await storedDocument(req, 'proposals', id)
  if (Object(stored).state !== 'open') throw new AlreadyDecided(req)
}

async function called(req: PayloadRequest, text: CommonText): Promise<string> {
  const kind = kindLabels[targets[text.target].kind]?.nb ?? text.target
  const title = await titleOf(req, text)
  return [title ? `${kind}: ${title}` : kind, fieldLabels[text.field].nb].join(' – ')
}

function refuse(req: PayloadRequest, path: string, message: AdminText): never {
  throw new ValidationError(
    { collection: 'proposals', errors: [{ path, message: inEditorsLanguage(req, message) }] },
    req.t,
  )
}
