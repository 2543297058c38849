import type { Payload, Where } from 'payload'
import { type Kind, kindNames } from '#content/kinds.ts'
import type { Editor } from '../access/roles.ts'
import { isCounty, relatedId } from '../access/roles.ts'
import { providersOf } from '../access/rules.ts'
import { collectionOf, isGlobalKind } from '../published/collections.ts'

export interface DocumentName {
  kind: string
  id: string
}

/** A document as an editor knows it. */
export interface Described {
  /** As it is called in the lists of the admin; null for a global, which is called by its kind. */
  title: string | null
  /** The region that owns it; null for the county's. */
  region: string | null
  /** The provider of a course. */
  provider: string | null
}

export function keyOf({ kind, id }: DocumentName): string {
  return `${kind} ${id}`
}

export function isKind(kind: string): kind is Kind {
  return kindNames.some((it) => it === kind)
}

/** Titles and owners of documents, in one query for each kind; those that are deleted are missing. */
export async function describeAll(payload: Payload, names: readonly DocumentName[]): Promise<Map<string, Described>> {
  const found = new Map<string, Described>()
  for (const kind of new Set(names.map((it) => it.kind))) {
    if (!isKind(kind)) continue
    const ids = [...new Set(names.filter((it) => it.kind === kind).map((it) => it.id))]
    if (isGlobalKind(kind)) found.set(keyOf({ kind, id: kind }), { title: null, region: null, provider: null })
    else for (const [id, it] of await look(payload, kind, { id: { in: ids } })) found.set(keyOf({ kind, id }), it)
  }
  return found
}

/**
 * Whether an editor may see how a document fares: county staff all, the others the county's and their own region's, and
 * a course contributor their provider's.
 */
export function maySee(editor: Editor, document: Described | undefined): boolean {
  if (isCounty(editor)) return true
  if (document === undefined) return false
  const { region, provider } = document
  if (region === null || editor.regions.includes(region)) return true
  return provider !== null && providersOf(editor).includes(provider)
}

async function look(payload: Payload, kind: keyof typeof collectionOf, where: Where): Promise<[string, Described][]> {
  const collection = collectionOf[kind]
  const title = payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const select: Record<string, true> = { [title]: true, region: true, provider: true }
  const options = { depth: 0, pagination: false, trash: true, draft: true, locale: 'no', overrideAccess: true } as const
  const { docs } = await payload.find({ collection, where, select, ...options })
  return docs.map((doc) => [
    String(doc.id),
    {
      title: lineOf(Reflect.get(doc, title)),
      region: relatedId(doc, 'region'),
      provider: relatedId(doc, 'provider'),
    },
  ])
}

function lineOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
