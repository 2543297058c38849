import type { Payload, PayloadRequest, Where } from 'payload'
import { idIn } from '../fields/stored.ts'

/** The collections whose documents a region owns, and takes along when it closes. Exceptional hours stay with the addresses they are of. */
export const owned = ['courses', 'news', 'media'] as const
export type Owned = (typeof owned)[number]

/**
 * Gives documents to another region: the published ones and, each by itself, the drafts that wait over them, so that
 * nothing pending is published by it. Answers their ids. Written past the hooks, which judge what editors do.
 * @param only these, where not all
 */
export async function give(
  payload: Payload,
  collection: Owned,
  [from, to]: [from: string, to: string],
  req: Partial<PayloadRequest>,
  only?: readonly string[],
): Promise<string[]> {
  const among = (field: string): Where[] => (only === undefined ? [] : [{ [field]: { in: [...only] } }])
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { and: [{ region: { equals: from } }, ...among('id')] },
    pagination: false,
    limit: 0,
    select: { region: true },
    req,
  })
  const ids = docs.map((it) => it.id)
  for (const id of ids) await payload.db.updateOne({ collection, id, data: { region: to }, req, returning: false })
  if (!payload.collections[collection].config.versions) return ids
  const drafts = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ latest: { equals: true } }, { 'version.region': { equals: from } }, ...among('parent')] },
    pagination: false,
    limit: 0,
    locale: 'all',
    req,
  })
  for (const it of drafts.docs) {
    const { id, ...versionData } = it
    const version = { ...versionData.version, region: to }
    await payload.db.updateVersion({ collection, id, versionData: { ...versionData, version }, req, returning: false })
  }
  return [...new Set([...ids, ...drafts.docs.map((it) => String(it.parent))])]
}

/** A list of regions in which one region stands for another. `had` where the other stood there already. */
export interface Replaced {
  id: string
  had: boolean
}

/** Puts one region for another in a list of regions, of every document that has it (or of those given). */
export async function replace(
  payload: Payload,
  { collection, field }: { collection: 'courses' | 'users'; field: 'shownIn' | 'regions' },
  [from, to]: [from: string, to: string],
  req: Partial<PayloadRequest>,
): Promise<Replaced[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { [field]: { in: [from] } },
    pagination: false,
    limit: 0,
    select: { [field]: true },
    req,
  })
  const replaced: Replaced[] = []
  for (const it of docs) {
    const stands = idsIn(it[field])
    const had = stands.includes(to)
    const list = [...new Set(stands.map((id) => (id === from ? to : id)))]
    await payload.db.updateOne({ collection, id: it.id, data: { [field]: list }, req, returning: false })
    replaced.push({ id: it.id, had })
  }
  return replaced
}

/** Undoes `replace` where the region still stands. */
export async function putBack(
  payload: Payload,
  { collection, field }: { collection: 'courses' | 'users'; field: 'shownIn' | 'regions' },
  [from, to]: [from: string, to: string],
  replaced: readonly Replaced[],
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const done: string[] = []
  for (const { id, had } of replaced) {
    const it = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    const stands = idsIn(it?.[field])
    if (!it || !stands.includes(to)) continue
    const list = [...new Set([...stands.filter((region) => had || region !== to), from])]
    await payload.db.updateOne({ collection, id, data: { [field]: list }, req, returning: false })
    done.push(id)
  }
  return done
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((it) => idIn(it) ?? []) : []
}
