import type { Payload, PayloadRequest } from 'payload'
import { osloDay } from '#content/date.ts'
import type { Kind } from '#content/kinds.ts'
import { type Collision, collisions } from '#content/ownership.ts'
import { claimants } from './claimants.ts'

/** The kinds whose words become addresses, and the field an editor typed them in. */
const fields = { region: 'aliases', place: 'aliases', name: 'name', page: 'path' } as const satisfies Partial<
  Record<Kind, string>
>

/** A word would lead to two regions' pages, or cover a page of the site itself; it is not published. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'
  readonly field: string
  readonly word: string
  constructor(field: string, { path, claimedBy }: Collision) {
    super(`/${path}/ leads somewhere else already; "${claimedBy.text}" cannot lead to two places.`)
    this.field = field
    this.word = claimedBy.text
  }
}

/**
 * Refuses a release by which an address would have two owners. Called in the transaction, after the record is
 * written, so that it judges the county as it would be.
 * @throws AddressTaken
 */
export async function refuseTakenAddress(payload: Payload, kind: Kind, req: Partial<PayloadRequest>): Promise<void> {
  const field = fieldOf(kind)
  if (field === null) return
  const found = collisions(await claimants(payload, req), osloDay(Date.now()))
  const taken = found.find((it) => it.claimedBy.region !== it.alreadyOwnedBy.region && it.claimedBy.region !== null)
  if (taken) throw new AddressTaken(field, taken)
}

function fieldOf(kind: Kind): string | null {
  return kind in fields ? fields[kind as keyof typeof fields] : null
}
