import { createHmac, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import { nodesOf } from '../nodes/nodes.ts'

const settings = readSettings(process.env)
/** Where a site is looked for that has not said where it is. */
const beside = `http://127.0.0.1:${settings.sitePort}`
/** How long a node may take to say that it has heard, in milliseconds. */
const patience = 2_000

/** Addresses with a nudge on its way; true where there is more to say when it has arrived. */
const underWay = new Map<string, boolean>()

/**
 * Tells every node of the site that there is something to pull: signed, without content. One nudge at a time to each,
 * and one more after it where something was published meanwhile, so that many publishes in a row are few nudges.
 * A nudge that is lost costs seconds, never a change: the site polls too.
 */
export async function nudge(payload: Payload): Promise<void> {
  const nodes = (await nodesOf(payload)).all(Date.now())
  const addresses = new Set(nodes.flatMap((it) => it.address ?? []))
  for (const address of addresses.size > 0 ? addresses : [beside]) {
    if (underWay.has(address)) underWay.set(address, true)
    else void tell(address)
  }
}

/** Whether no nudge is on its way. */
export function isQuiet(): boolean {
  return underWay.size === 0
}

async function tell(address: string): Promise<void> {
  do {
    underWay.set(address, false)
    const time = Date.now().toString()
    // So that no two nudges have the same signature.
    const body = JSON.stringify({ nudge: randomUUID() })
    const signature = createHmac('sha256', settings.publishSecret).update(`${time}.${body}`).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-eidor-signature': `t=${time},v1=${signature}` }
    try {
      const options = { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) }
      const response = await fetch(`${address}/api/nudge`, { ...options, redirect: 'error' })
      await response.body?.cancel()
    } catch {
      // The node is down or restarting; it catches up when it starts.
    }
  } while (underWay.get(address))
  underWay.delete(address)
}
