import type { Payload } from 'payload'
import { z } from 'zod'
import { type Failing, failing, type NodeReceipt } from '#content/receipt.ts'

/** A node of the site, as far as the CMS knows it. Times are milliseconds since 1970, by the clock of the CMS. */
export interface Node {
  node: string
  /** Where it wants to be nudged; null where it has not said. */
  address: string | null
  /** Which life of the database its cursor belongs to; null before its first pull is committed. */
  epoch: string | null
  /** It has committed every release up to this sequence. */
  cursor: number
  firstSeen: number
  lastSeen: number
  failing: Failing[]
  failingPages: string[]
}

const stored = z.object({
  id: z.string(),
  node: z.string(),
  address: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  epoch: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  cursor: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  failing: z.array(failing),
  failingPages: z.array(z.string()),
})

/** A node that has not been heard of for so long counts as away. */
const away = 10 * 60_000
/** And after so long it is forgotten: somebody took it down. */
const forgotten = 7 * 24 * 3600_000
/** How old what is stored of a node may get; what matters is stored at once. */
const storeEvery = 30_000

export function isAway(node: Node, now: number): boolean {
  return now - node.lastSeen > away
}

/** The nodes of one CMS: kept in memory, for every pull asks, and in the database, for a restart must know them. */
export class Nodes {
  readonly #payload: Payload
  readonly #known = new Map<string, Node>()
  readonly #rows = new Map<string, { id: string; at: number }>()
  #writing: Promise<void> = Promise.resolve()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  static async open(payload: Payload): Promise<Nodes> {
    const nodes = new Nodes(payload)
    const { docs } = await payload.db.find({ collection: 'nodes', where: {}, pagination: false, limit: 0 })
    for (const doc of docs) {
      const { id, ...node } = stored.parse(doc)
      nodes.#known.set(node.node, node)
      nodes.#rows.set(node.node, { id, at: node.lastSeen })
    }
    return nodes
  }

  /** All that are not forgotten, the one known longest first. */
  all(now: number): Node[] {
    for (const it of this.#known.values()) if (now - it.lastSeen > forgotten) this.forget(it.node)
    return [...this.#known.values()].sort((a, b) => a.firstSeen - b.firstSeen)
  }

  /** The id of a node's row, by which it can be deleted. */
  rowOf(node: string): string | null {
    return this.#rows.get(node)?.id ?? null
  }

  /** A node has asked for what came after its cursor: that far it has committed. */
  pulled({ node, address, ...at }: Pick<Node, 'node' | 'address' | 'epoch' | 'cursor'>, now: number): void {
    const before = this.#known.get(node)
    // A node that begins anew has not lost what it has: it goes on showing it until it has read everything.
    const read = at.epoch === null && before ? { epoch: before.epoch, cursor: before.cursor } : at
    this.#keep({ ...fresh(node, now), ...before, ...read, address: address ?? before?.address ?? null, lastSeen: now })
  }

  /** A node has said how things stand with it. */
  heard({ node, bookmark, failing, failingPages }: NodeReceipt, now: number): void {
    const before = this.#known.get(node)
    const read = bookmark === null ? {} : { epoch: bookmark.epoch, cursor: Number(bookmark.cursor) || 0 }
    this.#keep({ ...fresh(node, now), ...before, ...read, failing, failingPages, lastSeen: now })
  }

  forget(node: string): void {
    this.#known.delete(node)
    this.#later(async () => {
      const row = this.#rows.get(node)
      this.#rows.delete(node)
      if (row) await this.#payload.db.deleteMany({ collection: 'nodes', where: { id: { equals: row.id } } })
    })
  }

  /** Resolves when all that is to be stored is. */
  stored(): Promise<void> {
    return this.#writing
  }

  #keep(node: Node): void {
    const before = this.#known.get(node.node)
    this.#known.set(node.node, node)
    const row = this.#rows.get(node.node)
    const matters = !before || before.address !== node.address || said(before) !== said(node)
    if (!matters && row && node.lastSeen - row.at < storeEvery) return
    if (row) row.at = node.lastSeen
    this.#later(() => this.#store(node))
  }

  async #store(node: Node): Promise<void> {
    if (!this.#known.has(node.node)) return
    const row = this.#rows.get(node.node)
    const { db } = this.#payload
    if (row) await db.updateOne({ collection: 'nodes', id: row.id, data: { ...node }, returning: false })
    else {
      const { id } = await db.create({ collection: 'nodes', data: { ...node } })
      this.#rows.set(node.node, { id: String(id), at: node.lastSeen })
    }
  }

  /** One write after another, and nobody waits for them: what is lost is heard again within half a minute. */
  #later(write: () => Promise<void>): void {
    this.#writing = this.#writing.then(write).catch((error: unknown) => {
      this.#payload.logger.warn({ err: error, msg: 'What is known of a site node could not be stored.' })
    })
  }
}

function fresh(node: string, now: number): Node {
  const nothing = { address: null, epoch: null, cursor: 0, failing: [], failingPages: [] }
  return { node, ...nothing, firstSeen: now, lastSeen: now }
}

function said(node: Node): string {
  return JSON.stringify([node.failing, node.failingPages])
}

const open = new WeakMap<Payload, Promise<Nodes>>()

/** The nodes of this CMS. */
export function nodesOf(payload: Payload): Promise<Nodes> {
  const opened = open.get(payload) ?? Nodes.open(payload)
  open.set(payload, opened)
  return opened
}

export async function forgetNode(payload: Payload, node: string): Promise<void> {
  ;(await nodesOf(payload)).forget(node)
}
