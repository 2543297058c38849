import type { Payload, PayloadRequest } from 'payload'
import { osloDay } from '#content/date.ts'
import { type Finding, judgeName } from '#content/name-rules.ts'
import type { Claimants } from '#content/ownership.ts'
import { claimants } from '../release/claimants.ts'

/** A name for a place as the form has it. `id` is the document's own, where it is stored already. */
export interface Asked {
  id: string | null
  place: string
  name: string
}

export interface Judged {
  findings: Finding[]
  /** What it was judged among: everything published but the name itself. */
  among: Claimants
  today: string
}

/** What the county's rules say of a name, among what is published now. */
export async function judged(payload: Payload, asked: Asked, req: Partial<PayloadRequest>): Promise<Judged> {
  const today = osloDay(Date.now())
  const all = await claimants(payload, req)
  const among = { ...all, names: all.names.filter((it) => it.id !== asked.id) }
  return { findings: judgeName(asked, among, today), among, today }
}
