import type { Endpoint } from 'payload'
import { z } from 'zod'
import { receipt } from '#content/receipt.ts'
import { readSettings } from '#start/settings.ts'
import { nodesOf } from '../nodes/nodes.ts'
import { hasBearer } from '../release/bearer.ts'
import { journalOf } from './journal.ts'

const settings = readSettings(process.env)

/** `POST /api/receipts`: a node of the site says what it published, how far it has read, and what is not live there. */
export const takeReceipt: Endpoint = {
  path: '/receipts',
  method: 'post',
  handler: async (req) => {
    const now = Date.now()
    if (!hasBearer(req.headers, settings.publishSecret))
      return Response.json({ error: 'Receipts need Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    const body: unknown = await req.json?.()
    const parsed = receipt.safeParse(body)
    if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 })
    const { node, publish } = parsed.data
    const [nodes, journal] = await Promise.all([nodesOf(req.payload), journalOf(req.payload)])
    nodes.heard(parsed.data, now)
    if (publish) await journal.enter(node, publish, now)
    else journal.tell()
    return Response.json({ ok: true })
  },
}
