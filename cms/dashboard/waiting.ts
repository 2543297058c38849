import type { PayloadRequest, Where } from 'payload'
import type { Editor } from '../access/roles.ts'
import { isCounty } from '../access/roles.ts'
import { coursesOf } from '../access/rules.ts'
import { nothing } from '../database/nothing.ts'

/** A document with changes that the public does not see yet. */
export interface Pending {
  collection: string
  id: string
  title: string
  /** When it was last saved, ISO 8601 UTC. */
  saved: string
  /** False where an older text of it is live. */
  isNew: boolean
}

const regional = ['places', 'courses', 'news'] as const
const countyWide = ['pages', 'services', 'goals'] as const
const writers = ['courses'] as const
const most = 8

/** Documents of an editor's own that are saved as drafts, the last saved first; at most eight. */
export async function pending(req: PayloadRequest, editor: Editor): Promise<Pending[]> {
  const county = isCounty(editor)
  const own = ownOf(editor)
  const collections = county ? [...regional, ...countyWide] : editor.role === 'region-editor' ? regional : writers
  const found = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await req.payload.find({
        collection,
        draft: true,
        where: { and: [{ _status: { equals: 'draft' } }, ...own] },
        sort: '-updatedAt',
        limit: most,
        depth: 0,
        locale: 'no',
        overrideAccess: false,
        req,
      })
      const live = await req.payload.find({
        collection,
        where: { and: [{ id: { in: docs.map((it) => it.id) } }, { _status: { equals: 'published' } }] },
        select: {},
        pagination: false,
        depth: 0,
        overrideAccess: true,
        req,
      })
      const published = new Set(live.docs.map((it) => it.id))
      return docs.map((it) => ({
        collection,
        id: String(it.id),
        title: it.title ?? '–',
        saved: it.updatedAt,
        isNew: !published.has(it.id),
      }))
    }),
  )
  return found
    .flat()
    .toSorted((a, b) => (a.saved < b.saved ? 1 : -1))
    .slice(0, most)
}

/** What makes a document an editor's own; nothing more to ask for county staff. */
export function ownOf(editor: Editor): Where[] {
  if (isCounty(editor)) return []
  const own = editor.role === 'course-contributor' ? coursesOf(editor) : { region: { in: editor.regions } }
  return [typeof own === 'boolean' ? nothing : own]
}
