import type { DataFromCollectionSlug } from 'payload'
import { expect } from 'vitest'
import type { Entry } from '#cms/demand/entries.ts'
import { osloDay } from '#content/date.ts'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { type World, world } from './world.ts'

export const now = Date.now()
export const today = osloDay(now)

/** A CMS that hears what people miss as the site tells it. */
export interface DemandWorld {
  cms: World
  /** Ids by slug. */
  regions: Map<string, string>
  /** Signs in as the region's editor of Lofoten, and as communications. */
  lofoten: string
  communications: string
  /** A published course of Lofoten. */
  course: string
  entriesOf(token: string, query?: string): Promise<Entry[]>
  take(submission: Submission, at?: number): Promise<void>
  /** @returns the key of the wish's contact */
  wish(what: string, region: string | null, email?: string, language?: 'nb' | 'nn' | 'en', at?: number): Promise<string>
  searched(
    q: string,
    on: string,
    region?: string | null,
    result?: 'none' | 'poor' | 'fine',
    count?: number,
  ): Promise<void>
  contacts(): Promise<DataFromCollectionSlug<'wish-contacts'>[]>
}

export async function demandWorld(): Promise<DemandWorld> {
  const cms = await world()
  const { docs } = await cms.payload.find({ collection: 'regions', depth: 0, pagination: false })
  const regions = new Map(docs.map((it) => [it.slug, String(it.id)]))
  const courses = await cms.payload.find({
    collection: 'courses',
    where: { and: [{ _status: { equals: 'published' } }, { 'region.slug': { equals: 'lofoten' } }] },
    depth: 0,
    limit: 1,
    sort: 'id',
  })
  let number = 0
  const take: DemandWorld['take'] = async (submission, at = now) => {
    number++
    const body = { key: `form:test-${number}`, at: new Date(at).toISOString(), submission }
    const signature = signed(JSON.stringify(body), 'submissions', cms.publishSecret)
    const { status } = await cms.call('POST', '/api/submissions', { body, headers: { [submissionHeader]: signature } })
    expect(status).toBe(200)
  }
  return {
    cms,
    regions,
    lofoten: await cms.signIn('region-editor', [regions.get('lofoten') ?? '']),
    communications: await cms.signIn('communications'),
    course: String(courses.docs[0]?.id),
    entriesOf: async (token, query = '') => {
      const { status, body } = await cms.call('GET', `/api/demand/entries${query}`, { token })
      expect(status).toBe(200)
      return Object(body).entries
    },
    take,
    wish: async (what, region, email, language = 'nb', at = now) => {
      const key = (number + 1).toString(16).padStart(32, 'c')
      await take(
        { kind: 'wish', what, region, municipality: null, contact: email ? { key, email, language } : null },
        at,
      )
      return key
    },
    searched: (q, on, region = null, result = 'none', count = 1) =>
      take({ kind: 'demand', node: 'node-1', sums: [{ day: on, key: q, said: q, region, result, count }] }),
    contacts: async () =>
      (await cms.payload.find({ collection: 'wish-contacts', pagination: false, overrideAccess: true, depth: 0 })).docs,
  }
}
