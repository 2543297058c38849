import {
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

interface Problem {
  path: string
  message: AdminText
}

/** A field that names another document, and the id that was given. */
interface Reference {
  path: string
  collection: CollectionSlug
  id: string
}

/**
 * A document that is chosen but does not exist, and two rows with one id, are answered at their fields. The database
 * would refuse them too, in words and at a place that help nobody.
 */
export function withKnownRows(collection: CollectionConfig): CollectionConfig {
  const check: CollectionBeforeChangeHook = async ({ data, req }) => {
    const references: Reference[] = []
    const problems: Problem[] = []
    look(collection.fields, data, '', references, problems)
    problems.push(...(await unknownOf(references, req)))
    if (problems.length === 0) return data
    const errors = problems.map(({ path, message }) => ({ path, message: inEditorsLanguage(req, message) }))
    throw new ValidationError({ collection: collection.slug, errors }, req.t)
  }
  // After the guards: whose a document is comes before what is in it.
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), check] },
  }
}

function look(fields: Field[], data: unknown, at: string, references: Reference[], problems: Problem[]): void {
  if (typeof data !== 'object' || data === null) return
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) look(tab.fields, data, at, references, problems)
    } else if (field.type === 'row' || field.type === 'collapsible') {
      look(field.fields, data, at, references, problems)
    } else if (field.type === 'group') {
      const inner = 'name' in field ? field.name : null
      if (inner === null) look(field.fields, data, at, references, problems)
      else look(field.fields, Reflect.get(data, inner), `${at}${inner}.`, references, problems)
    } else if (field.type === 'array') {
      rows(field.fields, Reflect.get(data, field.name), at + field.name, references, problems)
    } else if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') continue
      const { relationTo: collection } = field
      const path = at + field.name
      for (const value of [Reflect.get(data, field.name)].flat()) {
        if (typeof value === 'string' && value !== '') references.push({ path, collection, id: value })
      }
    }
  }
}

function rows(fields: Field[], value: unknown, path: string, references: Reference[], problems: Problem[]): void {
  if (!Array.isArray(value)) return
  const seen = new Set<unknown>()
  for (const [index, row] of value.entries()) {
    const id: unknown = Object(row).id
    if (id !== undefined && id !== null && seen.has(id)) problems.push({ path: `${path}.${index}.id`, message: twice })
    seen.add(id)
    look(fields, row, `${path}.${index}.`, references, problems)
  }
}

async function unknownOf(references: Reference[], req: PayloadRequest): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const collection of new Set(references.map((it) => it.collection))) {
    const asked = references.filter((it) => it.collection === collection)
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { id: { in: [...new Set(asked.map((it) => it.id))] } },
      select: {},
      pagination: false,
      limit: 0,
      req,
    })
    const known = new Set(docs.map((it) => String(it.id)))
    for (const { path, id } of asked) if (!known.has(id)) problems.push({ path, message: unknown })
  }
  return problems
}

const unknown: AdminText = {
  nb: 'Det som er valgt her, finnes ikke. Velg på nytt.',
  en: 'What is chosen here does not exist. Choose again.',
}
const twice: AdminText = {
  nb: 'To rader har samme id. Fjern den ene, og legg den til på nytt.',
  en: 'Two rows have the same id. Remove one of them and add it again.',
}
