import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { spoken } from '#content/submission.ts'

const time = z
  .string()
  .nullish()
  .transform((it) => (it ? Date.parse(it) : null))

const follow = z.object({
  id: z.string(),
  key: z.string(),
  email: z.string(),
  person: z.string(),
  search: z.string(),
  language: spoken,
  confirmed: time,
  since: time,
  refused: z.number(),
})
/** Somebody who follows a search. Times are milliseconds since 1970. */
export type Follow = z.infer<typeof follow>

const search = z.object({
  id: z.string(),
  query: z
    .string()
    .startsWith('?')
    .transform((it) => it.slice(1)),
  region: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  name: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  seen: z
    .record(z.string(), z.number())
    .nullish()
    .transform((it) => it ?? null),
})
/** A search that somebody follows. */
export type Search = z.infer<typeof search>

/** Where to read, and in which transaction. */
export type Within = { payload: Payload; req?: PayloadRequest }

export async function followsWhere({ payload, req }: Within, where: Where, limit = 0): Promise<Follow[]> {
  const asked = { collection: 'follows' as const, where, sort: 'at', limit, pagination: false }
  const { docs } = await payload.db.find({ ...asked, ...(req ? { req } : {}) })
  return docs.map((it) => follow.parse(it))
}

export async function searchWhere({ payload, req }: Within, where: Where): Promise<Search | null> {
  const found = await payload.db.findOne({ collection: 'follow-searches', where, ...(req ? { req } : {}) })
  return found === null ? null : search.parse(found)
}

export async function searchesWhere({ payload }: Within, where: Where): Promise<Search[]> {
  const { docs } = await payload.db.find({
    collection: 'follow-searches',
    where,
    sort: 'query',
    pagination: false,
    limit: 0,
  })
  return docs.map((it) => search.parse(it))
}

/** A point in time as it is stored. */
export function stored(time: number): string {
  return new Date(time).toISOString()
}
