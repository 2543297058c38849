import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { type Editor, editorOf, isCounty } from './roles.ts'

/** Access rules named as sentences. A denial is silent here; messages come from the guards. */
export const nobody: Access = () => false
export const anySignedIn: Access = ({ req }) => editorOf(req) !== null
export const countyOnly: Access = ({ req }) => isCounty(editorOf(req))
export const administratorsOnly: Access = ({ req }) => editorOf(req)?.role === 'administrator'
export const countyOnlyField: FieldAccess = ({ req }) => isCounty(editorOf(req))
export const nobodyField: FieldAccess = () => false
export const administratorsOnlyField: FieldAccess = ({ req }) => editorOf(req)?.role === 'administrator'

/** What is said of a user: told county staff and the user. */
export const countyOrOneself: FieldAccess = ({ req, id, doc }) => {
  const editor = editorOf(req)
  return editor !== null && (isCounty(editor) || editor.id === String(id ?? doc?.id))
}

/** County staff and the regions' editors: what a course contributor does not need to write courses. */
export const countyAndRegions: Access = ({ req }) => countyOrEditor(req) !== null

/** County staff every region; a region's editor their own regions themselves. */
export const ownRegionItself: Access = ({ req }) => {
  const editor = countyOrEditor(req)
  if (editor === null) return false
  return isCounty(editor) || anyOf([among('id', editor.regions)])
}

/** County staff anything; a region's editor the documents stored as their region's; nobody else. */
export const ownRegion: Access = ({ req }) => {
  const editor = countyOrEditor(req)
  if (editor === null) return false
  return isCounty(editor) || anyOf([among('region', editor.regions)])
}

/**
 * The first half of the rule for creating: a region's editor may create at all only with a region.
 * Which region is judged by `guardOwnRegion`, on the document as it will be stored.
 */
export const signedInWithRegion: Access = ({ req }) => {
  const editor = countyOrEditor(req)
  return editor !== null && (isCounty(editor) || editor.regions.length > 0)
}

/** Versions of one's own region's documents. Payload asks for the field inside `version`. */
export const ownRegionVersions: Access = ({ req }) => {
  const editor = countyOrEditor(req)
  if (editor === null) return false
  return isCounty(editor) || anyOf([among('version.region', editor.regions)])
}

/** The courses of one's own region, or, for a course contributor, of one's own region or provider. */
export const ownCourses: Access = ({ req }) => coursesOf(editorOf(req))

/** The same for their versions. */
export const ownCoursesVersions: Access = ({ req }) => coursesOf(editorOf(req), 'version.')

/** The first half of the rule for creating a course; `guardOwnCourse` judges whose it will be. */
export const mayWriteCourses: Access = ({ req }) => {
  const editor = editorOf(req)
  return editor !== null && (isCounty(editor) || editor.regions.length + providersOf(editor).length > 0)
}

/** Only a course contributor is bound to providers. */
export function providersOf(editor: Editor): string[] {
  return editor.role === 'course-contributor' ? editor.providers : []
}

/** Confirmations of what one may write: of one's own region, or, for a course contributor, of one's own courses. */
export const ownFacts: Access = ({ req }) => {
  const editor = editorOf(req)
  const own = coursesOf(editor)
  if (editor?.role !== 'course-contributor' || typeof own === 'boolean') return own
  return { and: [{ course: { exists: true } }, own] }
}

/** Whether a published course is an editor's own, by whose it is. */
export function isOwnCourse(
  editor: Editor,
  { region, provider }: { region: string | null; provider: string },
): boolean {
  if (isCounty(editor)) return true
  return (region !== null && editor.regions.includes(region)) || providersOf(editor).includes(provider)
}

/** The condition on courses of an editor's own; true for county staff. */
export function coursesOf(editor: Editor | null, prefix: '' | 'version.' = ''): Where | boolean {
  if (editor === null) return false
  if (isCounty(editor)) return true
  return anyOf([among(`${prefix}region`, editor.regions), among(`${prefix}provider`, providersOf(editor))])
}

function countyOrEditor(req: PayloadRequest): Editor | null {
  const editor = editorOf(req)
  return editor?.role === 'course-contributor' ? null : editor
}

function among(field: string, ids: string[]): Where[] {
  return ids.length === 0 ? [] : [{ [field]: { in: ids } }]
}

/** One of the conditions; never, where there is none. */
function anyOf(conditions: Where[][]): Where | boolean {
  const [first, ...others] = conditions.flat()
  if (first === undefined) return false
  return others.length === 0 ? first : { or: [first, ...others] }
}
