import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { editorOf, isCounty, relatedId } from './roles.ts'
import { storedDocument } from './stored.ts'

/** A region's editor tried to write another region's document (I8). */
export class NotYourRegion extends APIError {
  constructor(req: { i18n?: { language?: string } }) {
    super(
      inEditorsLanguage(req, {
        nb: 'Dette hører til en annen region enn din. Du kan lese det, men ikke endre det. Ta kontakt med regionen eller kommunikasjonsavdelingen.',
        en: 'This belongs to another region than yours. You can read it, but not change it. Contact the region or the communications team.',
      }),
      403,
      undefined,
      true,
    )
  }
}

/**
 * The region rule on the document as it was and as it will be stored: Payload's `update` access sees only the
 * stored one and `create` ignores a Where, so moving, duplicating, importing and restoring pass here (I8).
 */
export const guardOwnRegion: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return data
  // The access rules have said no already; said again here because this is the road that all others pass.
  if (editor.role !== 'region-editor') throw new NotYourRegion(req)
  const [only] = editor.regions
  if (operation === 'create' && !data.region && editor.regions.length === 1 && only) data.region = only
  const before = operation === 'update' ? relatedId(originalDoc, 'region') : null
  const after = 'region' in data ? relatedId(data, 'region') : before
  const allowed = (region: string | null) => region !== null && editor.regions.includes(region)
  if (!allowed(after) || (operation === 'update' && !allowed(before))) throw new NotYourRegion(req)
  return data
}

/** Belt and braces beside the access rule: deleting goes by the stored region. */
export const guardOwnRegionOnDelete: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return
  const region = relatedId(await storedDocument(req, collection.slug, id), 'region')
  if (editor.role !== 'region-editor' || region === null || !editor.regions.includes(region)) {
    throw new NotYourRegion(req)
  }
}
