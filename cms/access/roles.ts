import type { PayloadRequest } from 'payload'

export const roles = ['administrator', 'communications', 'region-editor', 'course-contributor'] as const
export type Role = (typeof roles)[number]

/** Who asks, as the access rules see them. */
export interface Editor {
  id: string
  role: Role
  /** The regions a region editor or a course contributor writes for; empty for county staff, who write for all. */
  regions: string[]
  /** The providers a course contributor writes courses of. */
  providers: string[]
}

/**
 * The signed-in user of a request, or null for the public, for the system itself, and for somebody who has left:
 * what they may no longer do must not hang on their sessions having ended.
 */
export function editorOf(req: Pick<PayloadRequest, 'user'>): Editor | null {
  const user = req.user
  if (user?.collection !== 'users' || user.left) return null
  const { id, role, regions, providers } = user
  return { id: String(id), role, regions: (regions ?? []).map(idOf), providers: (providers ?? []).map(idOf) }
}

/** Communications and administrators write for the whole county. */
export function isCounty(editor: Editor | null): boolean {
  return editor?.role === 'administrator' || editor?.role === 'communications'
}

/** The id of a related document, whether Payload gives the id or the document. */
export function idOf(related: string | { id: string }): string {
  return typeof related === 'string' ? related : related.id
}

/** The id in a relationship field of a document that nothing is known of yet; null where there is none. */
export function relatedId(document: unknown, field: string): string | null {
  if (typeof document !== 'object' || document === null) return null
  const value: unknown = Reflect.get(document, field)
  if (typeof value === 'string' && value !== '') return value
  const id: unknown = Object(value).id
  return typeof id === 'string' ? id : null
}
