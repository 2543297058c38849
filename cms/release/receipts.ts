import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readSettings } from '#start/settings.ts'
import { editorOf } from '../access/roles.ts'
import { hasBearer } from './bearer.ts'

const settings = readSettings(process.env)

/** What a site node says after a publish: what became live, when, on which pages, and what failed. */
const receipt = z.object({
  node: z.string().regex(/^[\w.-]{1,80}$/),
  at: z.string(),
  ms: z.number(),
  pages: z.array(z.object({ url: z.string(), change: z.enum(['new', 'changed', 'removed']) })),
  live: z.array(z.object({ kind: z.string(), id: z.string(), digest: z.string() })),
  failed: z.array(z.object({ kind: z.string(), id: z.string(), reason: z.string() })),
})

/** `POST /api/receipts`: the site reports a publish. The newest of each node is kept. */
export const takeReceipt: Endpoint = {
  path: '/receipts',
  method: 'post',
  handler: async (req) => {
    if (!hasBearer(req.headers, settings.publishSecret))
      return Response.json({ error: 'Receipts need Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    const body: unknown = await req.json?.()
    const parsed = receipt.safeParse(body)
    if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 })
    await req.payload.kv.set(`receipt.${parsed.data.node}`, parsed.data)
    return Response.json({ ok: true })
  },
}

/** `GET /api/receipts`: the newest receipt of each site node, for those who are signed in. */
export const showReceipts: Endpoint = {
  path: '/receipts',
  method: 'get',
  handler: async (req) => {
    if (editorOf(req) === null) return Response.json({ error: 'Sign in to see receipts.' }, { status: 401 })
    const keys = (await req.payload.kv.keys()).filter((it) => it.startsWith('receipt.'))
    return Response.json({ receipts: await Promise.all(keys.map((it) => req.payload.kv.get(it))) })
  },
}
