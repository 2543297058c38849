import type { Endpoint } from 'payload'
import type { FeedSummary } from '#content/record.ts'
import { readSettings } from '#start/settings.ts'
import { committed } from '../database/committed.ts'
import { totals } from '../database/totals.ts'
import { hasBearer } from './bearer.ts'
import { epoch } from './epoch.ts'

const settings = readSettings(process.env)

/** `GET /api/published/summary`: all releases in a few numbers, by which a node finds out that it went astray. */
export const summary: Endpoint = {
  path: '/published/summary',
  method: 'get',
  handler: async ({ headers, payload }) => {
    if (!hasBearer(headers, settings.publishSecret))
      return Response.json({ error: 'The feed needs Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    const body: FeedSummary = { epoch: await epoch(payload), ...(await committed(payload, () => totals(payload))) }
    return Response.json(body, { headers: { 'cache-control': 'no-store' } })
  },
}
