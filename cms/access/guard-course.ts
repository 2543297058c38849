import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { guardOwnRegion, guardOwnRegionOnDelete } from './guard.ts'
import { type Editor, editorOf, relatedId } from './roles.ts'
import { storedDocument } from './stored.ts'

/** A course contributor tried to write a course that is not of their region or provider. */
export class NotYourCourse extends APIError {
  constructor(req: { i18n?: { language?: string } }) {
    super(
      inEditorsLanguage(req, {
        nb: 'Du kan bare skrive kurs for regionen eller tilbyderen din, og ikke flytte dem til eller fra andre. Ta kontakt med regionen eller kommunikasjonsavdelingen.',
        en: 'You can only write courses of your own region or provider, and not move them to or from others. Contact the region or the communications team.',
      }),
      403,
      undefined,
      true,
    )
  }
}

/** Whose a course is. */
interface Belonging {
  region: string | null
  provider: string | null
}

/**
 * The rule of courses on the document as it was and as it will be. County staff and regions' editors go by the region
 * rule. A course contributor's course is of one of their regions or providers, before and after; and its region or its
 * provider never becomes, nor ceases to be, somebody else's.
 */
export const guardOwnCourse: CollectionBeforeChangeHook = (args) => {
  const { data, originalDoc, operation, req } = args
  const editor = editorOf(req)
  if (editor?.role !== 'course-contributor') return guardOwnRegion(args)
  const [only] = editor.regions
  const byRegionOnly = editor.regions.length === 1 && editor.providers.length === 0
  if (operation === 'create' && !data.region && byRegionOnly && only) data.region = only
  const before = operation === 'update' ? belonging(originalDoc) : null
  const after = {
    region: 'region' in data ? relatedId(data, 'region') : (before?.region ?? null),
    provider: 'provider' in data ? relatedId(data, 'provider') : (before?.provider ?? null),
  }
  if (!mayWrite(editor, before, after)) throw new NotYourCourse(req)
  return data
}

/** Deleting goes by the course, or what was said of it, as it is stored. */
export const guardOwnCourseOnDelete: CollectionBeforeDeleteHook = async (args) => {
  const { id, collection, req } = args
  const editor = editorOf(req)
  if (editor?.role !== 'course-contributor') return guardOwnRegionOnDelete(args)
  if (!isOwn(editor, belonging(await storedDocument(req, collection.slug, id)))) throw new NotYourCourse(req)
}

function mayWrite(editor: Editor, before: Belonging | null, after: Belonging): boolean {
  if (!isOwn(editor, after) || (before !== null && !isOwn(editor, before))) return false
  const isMyRegion = (it: string | null) => it === null || editor.regions.includes(it)
  const keepsRegion = before !== null && before.region === after.region
  if (!keepsRegion && !(isMyRegion(before?.region ?? null) && isMyRegion(after.region))) return false
  // Whoever has the region has its courses of every provider; whoever has only the provider keeps to it.
  const isMineByRegion = after.region !== null && editor.regions.includes(after.region)
  return isMineByRegion || after.provider === before?.provider || isMyProvider(editor, after.provider)
}

function isOwn(editor: Editor, { region, provider }: Belonging): boolean {
  return (region !== null && editor.regions.includes(region)) || isMyProvider(editor, provider)
}

function isMyProvider(editor: Editor, provider: string | null): boolean {
  return provider !== null && editor.providers.includes(provider)
}

function belonging(document: unknown): Belonging {
  return { region: relatedId(document, 'region'), provider: relatedId(document, 'provider') }
}
