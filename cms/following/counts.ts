import type { Payload } from 'payload'
import { type Editor, isCounty } from '../access/roles.ts'
import { lastRuns, type Run } from './run.ts'
import { followsWhere, searchesWhere } from './stored.ts'

/** How many follow a search; never who. */
export interface FollowedSearch {
  /** The query of the list's address. */
  query: string
  /** What the site calls it; null until it was asked. */
  name: string | null
  /** The region it is in: its id; null for other searches. */
  region: string | null
  followers: number
  /** Those who have not confirmed yet. */
  waiting: number
}

/** What `GET /api/following` answers. */
export interface Following {
  searches: FollowedSearch[]
  /** Addresses that follow something; null for a region's editor, who sees the region's searches only. */
  people: number | null
  /** The last letters; null for a region's editor. */
  runs: Run[] | null
}

/** What is followed, the most followed first: all of it for the county, a region's own for its editors. */
export async function following(payload: Payload, editor: Editor): Promise<Following> {
  const county = isCounty(editor)
  const searches = await searchesWhere({ payload }, county ? {} : { region: { in: editor.regions } })
  // Not by their ids where it is all of them: SQLite takes 32,766 at most.
  const follows = await followsWhere({ payload }, county ? {} : { search: { in: searches.map((it) => it.id) } })
  const counts = new Map<string, { followers: number; waiting: number }>()
  for (const { search, confirmed } of follows) {
    const count = counts.get(search) ?? { followers: 0, waiting: 0 }
    counts.set(search, count)
    count[confirmed === null ? 'waiting' : 'followers'] += 1
  }
  return {
    searches: searches
      .map(({ id, query, name, region }) => ({
        query,
        name,
        region,
        ...(counts.get(id) ?? { followers: 0, waiting: 0 }),
      }))
      .filter((it) => it.followers + it.waiting > 0)
      .toSorted((a, b) => b.followers - a.followers || (a.query < b.query ? -1 : 1)),
    people: county ? new Set(follows.flatMap((it) => (it.confirmed === null ? [] : it.person))).size : null,
    runs: county ? await lastRuns(payload, 5) : null,
  }
}
