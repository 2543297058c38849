import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import type { Problem } from '#content/parse.ts'
import type { PreviewDraft, PreviewKind } from '#content/preview.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { collectionOf } from '../published/collections.ts'
import { formPath, inWords } from '../release/refused.ts'

/** What is wrong with a draft, with the fields called as the form calls them. */
export function told(problems: readonly Problem[], kind: PreviewKind, req: PayloadRequest): PreviewDraft['problems'] {
  return problems.map((it) => ({ field: labelOf(req, kind, formPath(kind, it.field)), message: messageOf(it, req) }))
}

function messageOf(problem: Problem, req: PayloadRequest): string {
  if (/received (null|nothing|undefined)/.test(problem.message))
    return inEditorsLanguage(req, { nb: 'mangler.', en: 'is missing.' })
  return inWords(problem, req)
}

/** "Adresser 2, Postnummer": the labels on the way to a field. */
function labelOf(req: PayloadRequest, kind: PreviewKind, path: string): string {
  let fields: readonly FlattenedField[] = fieldsOf(req.payload, kind)
  const said: string[] = []
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) {
      said.push(`${said.pop() ?? ''} ${Number(step) + 1}`.trim())
      continue
    }
    const field = fields.find((it) => it.name === step)
    if (!field) break
    said.push(labelIn(field, req))
    fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return said.join(', ') || path
}

function fieldsOf(payload: Payload, kind: PreviewKind): readonly FlattenedField[] {
  return payload.collections[collectionOf[kind]].config.flattenedFields
}

function labelIn(field: FlattenedField, req: PayloadRequest): string {
  const label: unknown = 'label' in field ? field.label : undefined
  const text = isAdminText(label) ? inEditorsLanguage(req, label) : typeof label === 'string' ? label : field.name
  return text.replace(/ \*$/, '')
}

function isAdminText(label: unknown): label is AdminText {
  return typeof label === 'object' && label !== null && 'nb' in label && 'en' in label
}
