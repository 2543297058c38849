import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { within } from '../database/within.ts'
import { dayIn, idIn } from '../fields/stored.ts'
import { claimants } from '../release/claimants.ts'
import { type Known, knownRegions } from './county.ts'

/** A closing that is not undone. `on` is an Oslo day. */
interface Standing {
  id: string
  region: string
  successor: string
  on: string
}

/** Who takes over must be another region with a page, open on that day; and closings never go in a ring. */
export const mayClose: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const state = data.state ?? originalDoc?.state ?? 'planned'
  const stored = operation === 'update' ? originalDoc : undefined
  if (stored && stored.state !== 'planned') return locked(data, stored, req)
  // What nobody changes is not judged again: on its day it is carried out, whatever closed meanwhile.
  if (state !== 'planned' || (stored && changedIn(data, stored) === undefined)) return data
  const region = idIn(data.region ?? originalDoc?.region)
  const successor = idIn(data.successor ?? originalDoc?.successor)
  const on = dayIn(data.on ?? originalDoc?.on)
  if (region === null || successor === null || on === null) return data
  const own = await within(req)
  const regions = await knownRegions(req.payload, own)
  const others = (await standingClosings(req, own)).filter((it) => it.id !== idIn(originalDoc))
  const name = (id: string) => regions.find((it) => it.id === id)?.name ?? id

  if (successor === region)
    throw fieldError(req, 'successor', {
      nb: 'En region kan ikke ta over for seg selv. Velg en annen.',
      en: 'A region cannot take over from itself. Choose another one.',
    })
  if (isClosed(region, regions) || others.some((it) => it.region === region))
    throw fieldError(req, 'region', {
      nb: `${name(region)} er lagt ned, eller skal det. Angre den nedleggelsen først.`,
      en: `${name(region)} is closed, or is to be. Undo that closing first.`,
    })
  const before = others.find((it) => it.region === successor && it.on <= on)
  if (before || isClosed(successor, regions))
    throw fieldError(req, 'successor', {
      nb: `${name(successor)} er selv lagt ned da. ${before ? `Velg ${name(before.successor)}, som tar over der.` : 'Velg regionen som har tatt over der.'}`,
      en: `${name(successor)} is closed itself by then. ${before ? `Choose ${name(before.successor)}, which takes over there.` : 'Choose the region that took over there.'}`,
    })
  if (leadsTo(successor, region, others))
    throw fieldError(req, 'successor', {
      nb: `${name(successor)} skal selv legges ned, til ${name(region)}. Nedleggelser kan ikke gå i ring.`,
      en: `${name(successor)} is to be closed itself, into ${name(region)}. Closings cannot go in a ring.`,
    })
  const { places } = await claimants(req.payload, own)
  if (!places.some((it) => it.region === successor))
    throw fieldError(req, 'successor', {
      nb: `${name(successor)} har ingen side ennå. Publiser stedet der først.`,
      en: `${name(successor)} has no page yet. Publish its place first.`,
    })
  return data
}

/** What was carried out, or undone, says what happened; only its decision may be corrected. */
function locked(data: Record<string, unknown>, stored: Record<string, unknown>, req: PayloadRequest) {
  const moved = changedIn(data, stored)
  if (moved === undefined) return data
  throw fieldError(req, moved, {
    nb: 'Dette er gjort. Angre nedleggelsen, og lag en ny.',
    en: 'This is done. Undo the closing, and make a new one.',
  })
}

function changedIn(data: Record<string, unknown>, stored: Record<string, unknown>): string | undefined {
  return ['region', 'successor', 'on'].find((field) => field in data && !same(field, data[field], stored[field]))
}

function same(field: string, a: unknown, b: unknown): boolean {
  return field === 'on' ? dayIn(a) === dayIn(b) : idIn(a) === idIn(b)
}

function isClosed(region: string, regions: readonly Known[]): boolean {
  return regions.some((it) => it.id === region && it.closed !== null)
}

function leadsTo(from: string, to: string, closings: readonly Standing[]): boolean {
  const passed = new Set<string>()
  let at: string | undefined = from
  while (at !== undefined && !passed.has(at)) {
    if (at === to) return true
    passed.add(at)
    at = closings.find((it) => it.region === at)?.successor
  }
  return false
}

async function standingClosings(req: PayloadRequest, own: Partial<PayloadRequest>): Promise<Standing[]> {
  const { docs } = await req.payload.find({
    collection: 'closings',
    where: { state: { not_equals: 'undone' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: own,
  })
  return docs.flatMap((it) => {
    const [region, successor, on] = [idIn(it.region), idIn(it.successor), dayIn(it.on)]
    return region !== null && successor !== null && on !== null ? [{ id: it.id, region, successor, on }] : []
  })
}

function fieldError(req: PayloadRequest, path: string, text: AdminText): ValidationError {
  return new ValidationError(
    { collection: 'closings', errors: [{ path, message: inEditorsLanguage(req, text) }] },
    req.t,
  )
}
