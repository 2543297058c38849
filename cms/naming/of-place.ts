import type { Endpoint, PayloadRequest, Where } from 'payload'
import { osloDay } from '#content/date.ts'
import { naming } from '#content/naming.ts'
import { idOf, isCounty } from '../access/roles.ts'
import { adminLanguage } from '../admin/language.ts'
import { claimants } from '../release/claimants.ts'
import type { NameCheck } from './check.ts'
import { judged } from './judged.ts'
import { noStore, routeId, signedIn } from './request.ts'
import { wordingOf } from './wording.ts'

/** A proposal with what the rules say of it. */
export interface NameCandidate extends Omit<NameCheck, 'wordmark'> {
  id: string
  name: string
  place: string
  /** What the place is called now; null where it has no name yet. */
  current: string | null
  region: string
  proposedBy: string | null
  reason: string | null
}

/** What a place is called, will be called, and might be called. */
export interface PlaceNames {
  current: { id: string; name: string } | null
  /** Days as YYYY-MM-DD. */
  coming: { id: string; name: string; from: string }[]
  candidates: NameCandidate[]
}

export interface WaitingNames {
  mayAdopt: boolean
  names: NameCandidate[]
}

/** `GET /api/names/of-place/:place`: the strip on the form of a place. */
export const ofPlace: Endpoint = {
  path: '/of-place/:place',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const place = routeId(req, 'place')
    const { names } = await claimants(req.payload, {})
    const { current, coming } = naming(
      names.filter((it) => it.place === place),
      osloDay(Date.now()),
    )
    const answer: PlaceNames = {
      current: current && { id: current.id, name: current.name },
      coming: coming.map(({ id, name, from }) => ({ id, name, from })),
      candidates: await candidates(req, { place: { equals: place } }),
    }
    return Response.json(answer, { headers: noStore })
  },
}

/** `GET /api/names/waiting`: proposals that wait for a decision; a region's editor sees their own region's. */
export const waiting: Endpoint = {
  path: '/waiting',
  method: 'get',
  handler: async (req) => {
    const editor = signedIn(req)
    const where: Where = isCounty(editor) ? {} : { region: { in: editor.regions } }
    const answer: WaitingNames = { mayAdopt: isCounty(editor), names: await candidates(req, where) }
    return Response.json(answer, { headers: noStore })
  },
}

/** Proposals are for those who take part in the naming: a course contributor does not. */
async function candidates(req: PayloadRequest, where: Where): Promise<NameCandidate[]> {
  if (signedIn(req).role === 'course-contributor') return []
  const { docs } = await req.payload.find({
    collection: 'names',
    where: { and: [{ state: { equals: 'proposed' } }, where] },
    depth: 0,
    limit: 50,
    sort: 'createdAt',
    overrideAccess: true,
  })
  const language = adminLanguage(req.i18n)
  return Promise.all(
    docs.map(async (it) => {
      const place = idOf(it.place)
      const { findings, among, today } = await judged(req.payload, { id: it.id, place, name: it.name }, {})
      const { current } = naming(
        among.names.filter((name) => name.place === place),
        today,
      )
      const region = among.places.find(({ id }) => id === place)?.region
      return {
        id: it.id,
        name: it.name,
        place,
        current: current?.name ?? null,
        region: among.regions.find(({ id }) => id === region)?.name.no ?? '',
        proposedBy: it.proposedBy ?? null,
        reason: it.reason ?? null,
        findings: findings.map((found) => ({ ...found, text: wordingOf(found)[language] })),
        adoptable: findings.every((found) => found.level !== 'refused'),
        needsOverruling: findings.some((found) => found.rule === 'term' && found.level === 'warning'),
      }
    }),
  )
}
