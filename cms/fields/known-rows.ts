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

/** The id that a row of an array came with. `field` is its array in a query, `addresses.hours`. */
interface RowId {
  path: string
  field: string
  id: string
}

/** What is found in the data of a document. */
interface Found {
  references: Reference[]
  rows: RowId[]
  problems: Problem[]
}

/**
 * A document that is chosen but does not exist, two rows with one id, and a row that is another document's (who copies
 * a document over REST sends its rows' ids along) are answered at their fields. The database would refuse them too, in
 * words and at a place that help nobody.
 */
export function withKnownRows(collection: CollectionConfig): CollectionConfig {
  const check: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    const found = lookIn(collection.fields, data)
    const stored = new Set(lookIn(collection.fields, originalDoc).rows.map((it) => it.id))
    const fresh = found.rows.filter((it) => !stored.has(it.id))
    const slug = collection.slug as CollectionSlug // Of the config this is part of.
    const taken = await takenOf(slug, fresh, originalDoc?.id, req)
    const problems = [...found.problems, ...(await unknownOf(found.references, req)), ...taken]
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

function lookIn(fields: Field[], data: unknown): Found {
  const found: Found = { references: [], rows: [], problems: [] }
  look(fields, data, { at: '', field: '' }, found)
  return found
}

/** Where a walk through a document is: `at` with the numbers of rows, `field` without. Both end in a dot, or are empty. */
interface Place {
  at: string
  field: string
}

function look(fields: Field[], data: unknown, place: Place, found: Found): void {
  if (typeof data !== 'object' || data === null) return
  const { at, field: before } = place
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) look(tab.fields, data, place, found)
    } else if (field.type === 'row' || field.type === 'collapsible') {
      look(field.fields, data, place, found)
    } else if (field.type === 'group') {
      const inner = 'name' in field ? field.name : null
      if (inner === null) look(field.fields, data, place, found)
      else look(field.fields, Reflect.get(data, inner), { at: `${at}${inner}.`, field: `${before}${inner}.` }, found)
    } else if (field.type === 'array') {
      const { name } = field
      rows(field.fields, Reflect.get(data, name), { at: at + name, field: before + name }, found)
    } else if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') continue
      const { relationTo: collection } = field
      const path = at + field.name
      for (const value of [Reflect.get(data, field.name)].flat()) {
        if (typeof value === 'string' && value !== '') found.references.push({ path, collection, id: value })
      }
    }
  }
}

function rows(fields: Field[], value: unknown, { at, field }: Place, found: Found): void {
  if (!Array.isArray(value)) return
  const seen = new Set<unknown>()
  for (const [index, row] of value.entries()) {
    const id: unknown = Object(row).id
    const path = `${at}.${index}.id`
    if (id !== undefined && id !== null && seen.has(id)) found.problems.push({ path, message: twice })
    else if (typeof id === 'string') found.rows.push({ path, field, id })
    seen.add(id)
    look(fields, row, { at: `${at}.${index}.`, field: `${field}.` }, found)
  }
}

/** Rows whose id another document of the collection has. */
async function takenOf(
  collection: CollectionSlug,
  fresh: readonly RowId[],
  own: unknown,
  req: PayloadRequest,
): Promise<Problem[]> {
  const taken: Problem[] = []
  for (const field of new Set(fresh.map((it) => it.field))) {
    const asked = fresh.filter((it) => it.field === field)
    const others = async (ids: string[]) => {
      const where = { and: [{ [`${field}.id`]: { in: ids } }, { id: { not_equals: String(own ?? '') } }] }
      return (await req.payload.db.count({ collection, where, req })).totalDocs
    }
    // New rows get new ids: one question answers for nearly all of them.
    if ((await others(asked.map((it) => it.id))) === 0) continue
    for (const { path, id } of asked) if ((await others([id])) > 0) taken.push({ path, message: elsewhere })
  }
  return taken
}

async function unknownOf(references: Reference[], req: PayloadRequest): Promise<Problem[]> {
  const problems: Problem[] = []
  const seen = seenBy(req)
  for (const collection of new Set(references.map((it) => it.collection))) {
    const asked = references.filter((it) => it.collection === collection && !seen.has(`${collection} ${it.id}`))
    if (asked.length === 0) continue
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { id: { in: [...new Set(asked.map((it) => it.id))] } },
      select: {},
      pagination: false,
      limit: 0,
      req,
    })
    const known = new Set(docs.map((it) => String(it.id)))
    for (const id of known) seen.add(`${collection} ${id}`)
    for (const { path, id } of asked) if (!known.has(id)) problems.push({ path, message: unknown })
  }
  return problems
}

/** What a request has found to be there: one that writes many documents names the same ones again and again. */
const found = new WeakMap<PayloadRequest, Set<string>>()

function seenBy(req: PayloadRequest): Set<string> {
  const seen = found.get(req) ?? new Set()
  found.set(req, seen)
  return seen
}

const unknown: AdminText = {
  nb: 'Det som er valgt her, finnes ikke. Velg på nytt.',
  en: 'What is chosen here does not exist. Choose again.',
}
const elsewhere: AdminText = {
  nb: 'Raden hører til et annet dokument. Ta bort id-en, så blir den en ny rad.',
  en: 'This row belongs to another document. Leave its id out, and it becomes a new row.',
}
const twice: AdminText = {
  nb: 'To rader har samme id. Fjern den ene, og legg den til på nytt.',
  en: 'Two rows have the same id. Remove one of them and add it again.',
}
