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

/** A document in whose list of regions one region stands for another, and the list as it was. */
export interface Replaced {
  id: string
  was: string[]
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
    locale: 'all',
    req,
  })
  const replaced: Replaced[] = []
  for (const it of docs) {
    const was = idsIn(it[field])
    await rewrite(payload, collection, { ...it, [field]: exchanged(was, from, to) }, req)
    replaced.push({ id: it.id, was })
  }
  return replaced
}

/** Undoes `replace` where the other region still stands; what else was changed meanwhile stays. */
export async function putBack(
  payload: Payload,
  { collection, field }: { collection: 'courses' | 'users'; field: 'shownIn' | 'regions' },
  [from, to]: [from: string, to: string],
  replaced: readonly Replaced[],
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const done: string[] = []
  for (const { id, was } of replaced) {
    const it = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
      locale: 'all',
      req,
    })
    const stands = idsIn(it?.[field])
    if (!it || !stands.includes(to)) continue
    const untouched = exchanged(was, from, to).join() === stands.join()
    const list = untouched ? was : was.includes(to) ? [...new Set([...stands, from])] : exchanged(stands, to, from)
    await rewrite(payload, collection, { ...it, [field]: list }, req)
    done.push(id)
  }
  return done
}

function exchanged(list: readonly string[], from: string, to: string): string[] {
  return [...new Set(list.map((it) => (it === from ? to : it)))]
}

/** Writes a document as a whole: a list of relations written alone takes the rows of the other lists with it (Payload 3.90, SQLite). */
async function rewrite(
  payload: Payload,
  collection: 'courses' | 'users',
  { id, ...data }: Record<string, unknown> & { id: string },
  req: Partial<PayloadRequest>,
): Promise<void> {
  await payload.db.updateOne({ collection, id, data, req, returning: false })
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((it) => idIn(it) ?? []) : []
}
