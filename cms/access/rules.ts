import type { Access, FieldAccess } from 'payload'
import { editorOf, isCounty } from './roles.ts'

/** Access rules named as sentences. A denial is silent here; messages come from the guards. */
export const nobody: Access = () => false
export const anySignedIn: Access = ({ req }) => editorOf(req) !== null
export const countyOnly: Access = ({ req }) => isCounty(editorOf(req))
export const administratorsOnly: Access = ({ req }) => editorOf(req)?.role === 'administrator'
export const countyOnlyField: FieldAccess = ({ req }) => isCounty(editorOf(req))
export const nobodyField: FieldAccess = () => false
export const administratorsOnlyField: FieldAccess = ({ req }) => editorOf(req)?.role === 'administrator'

/** County staff every region; a region's editor their own regions themselves. */
export const ownRegionItself: Access = ({ req }) => {
  const editor = editorOf(req)
  if (editor === null) return false
  return isCounty(editor) ? true : { id: { in: editor.regions } }
}

/** County staff anything; a region's editor the documents stored as their region's. */
export const ownRegion: Access = ({ req }) => {
  const editor = editorOf(req)
  if (editor === null) return false
  return isCounty(editor) ? true : { region: { in: editor.regions } }
}

/**
 * The first half of the rule for creating: a region's editor may create at all only with a region.
 * Which region is judged by `guardOwnRegion`, on the document as it will be stored.
 */
export const signedInWithRegion: Access = ({ req }) => {
  const editor = editorOf(req)
  return editor !== null && (isCounty(editor) || editor.regions.length > 0)
}

/** Versions of one's own region's documents. Payload asks for the field inside `version`. */
export const ownRegionVersions: Access = ({ req }) => {
  const editor = editorOf(req)
  if (editor === null) return false
  return isCounty(editor) ? true : { 'version.region': { in: editor.regions } }
}
