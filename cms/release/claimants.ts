import type { Payload, PayloadRequest } from 'payload'
import type { Content, Kind } from '#content/kinds.ts'
import type { Claimants } from '#content/ownership.ts'
import type { StoredRelease } from './release.ts'

const claiming = ['region', 'place', 'name', 'page'] as const satisfies readonly Kind[]

/** Everything published that has an address of its own to claim: what ownership of paths is decided from. */
export async function claimants(payload: Payload, req: Partial<PayloadRequest>): Promise<Claimants> {
  const { docs } = await payload.db.find<StoredRelease>({
    collection: 'releases',
    where: { and: [{ kind: { in: [...claiming] } }, { gone: { equals: false } }] },
    pagination: false,
    limit: 0,
    req,
  })
  // The bodies were parsed by the contract when they were released.
  const of = <K extends Kind>(kind: K) => docs.filter((it) => it.kind === kind).map((it) => it.body as Content[K])
  return { regions: of('region'), places: of('place'), names: of('name'), pages: of('page') }
}
