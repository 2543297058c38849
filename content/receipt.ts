import { z } from 'zod'
import { instant } from './date.ts'

/** Names a site node in the feed and in receipts: chosen by itself, kept in its own ledger. */
export const nodeId = z.string().regex(/^[\w.-]{1,80}$/)

/** The headers by which a pull says who asks, and where that node wants to be nudged (an http or https origin). */
export const nodeHeader = 'x-eidor-node'
export const addressHeader = 'x-eidor-address'

const document = { kind: z.string(), id: z.string() }

/** What one publish of a site node did. Lists are cut short; the counts are whole. */
export const publishReport = z.object({
  /** When it went live, by the node's clock. */
  at: instant,
  /** From asking the feed to live, in milliseconds. */
  ms: z.number(),
  pages: z.array(z.object({ url: z.string(), change: z.enum(['new', 'changed', 'removed']) })),
  pageCount: z.number().int().nonnegative(),
  /** Records that are live from now on, with the sequence of their release. */
  live: z.array(z.object({ ...document, digest: z.string(), sequence: z.number() })),
  liveCount: z.number().int().nonnegative(),
  /** Records whose pages are gone from now on. */
  gone: z.array(z.object({ ...document, sequence: z.number() })),
  failed: z.array(z.object({ ...document, reason: z.string() })),
})

/** A record that is at a node and not live there, and why. */
export const failing = z.object({
  ...document,
  sequence: z.number(),
  /** The page that does not render; null where the record itself was refused. */
  page: z.string().nullable(),
  reason: z.string(),
})

/** `POST /api/receipts`: what a site node says of itself, after a publish or when it has read on. */
export const receipt = z.object({
  node: nodeId,
  /** Where it has read and committed the feed to; null before the first time. */
  bookmark: z.object({ epoch: z.string(), cursor: z.string() }).nullable(),
  /** All that is not live there now, whatever publish it came with: at most 200. */
  failing: z.array(failing),
  /** Pages that do not render now and wait for another try: at most 50. */
  failingPages: z.array(z.string()),
  publish: publishReport.nullable(),
})

export type PublishReport = z.infer<typeof publishReport>
export type Failing = z.infer<typeof failing>
export type NodeReceipt = z.infer<typeof receipt>
