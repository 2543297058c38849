import { type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { addDays, clock, osloDay } from '#content/date.ts'
import { cutAt } from '#content/day-period.ts'
import { type DayHours, hoursOn } from '#content/hours.ts'
import { id } from '#content/id.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import { NotYourRegion } from '../access/guard.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { inTransaction } from './in-transaction.ts'
import { exceptionsFrom, live } from './live.ts'
import { type Undo, undoContext, undoOf } from './undo.ts'

const request = z.strictObject({
  place: id,
  address: id,
  /** When the door closes, by the clock on the wall in Oslo; `00:00` is closed all day. */
  at: clock,
  day: z.enum(['today', 'tomorrow']).default('today'),
  /** Why, in Norwegian; shown on the page. */
  reason: z.string().trim().max(200).optional(),
})

/**
 * `POST /api/exceptions/close-early` `{ place, address, at, day?, reason? }`: closes an address early, today or tomorrow,
 * by an exception for that day. Periods that end before are kept; an exception that the address has for that day already
 * is changed instead. Answers the exception, which `undo` can take back.
 */
export const closeEarly: Omit<Endpoint, 'root'> = {
  path: '/close-early',
  method: 'post',
  handler: async (req) => {
    if (editorOf(req) === null) throw new Forbidden(req.t)
    const asked = request.safeParse(await req.json?.().catch(() => null))
    if (!asked.success) throw wrong(req, String(asked.error.issues[0]?.path[0] ?? ''), texts.notUnderstood)
    const doc = await inTransaction(req, () => close(asked.data, req))
    return Response.json({ doc }, { status: 201 })
  },
}

async function close({ place, address, at, day, reason }: z.infer<typeof request>, req: PayloadRequest) {
  const today = osloDay(Date.now())
  const date = day === 'today' ? today : addDays(today, 1)
  const stored = (await live('place', req)).find((it) => it.id === place)
  const door = stored?.addresses.find((it) => it.id === address)
  if (!stored || !door) throw wrong(req, 'address', texts.noSuchDoor)
  const editor = editorOf(req)
  const isOwn = editor?.role === 'region-editor' && editor.regions.includes(stored.region)
  if (!isCounty(editor) && !isOwn) throw new NotYourRegion(req)
  const exceptions = (await exceptionsFrom(req, date)).filter((it) => it.place === place || it.place === null)
  const periods = earlier(hoursOn(door, exceptions, date), at, req)
  const text = reason ? { reason } : {}
  const own = exceptions.find((it) => isOfDay(it, door, date))
  const common = { collection: 'exceptions', req, overrideAccess: false, depth: 0, locale: 'no' } as const
  if (!own) {
    const data = { place, address, from: date, to: date, periods, ...text }
    return req.payload.create({ ...common, data, context: { [undoContext]: { created: true } satisfies Undo } })
  }
  const context = { [undoContext]: await before(own, req) }
  return req.payload.update({ ...common, id: own.id, data: { periods, ...text }, context })
}

/** What is left of a day that closes at a time. @throws ValidationError where that changes nothing */
function earlier({ periods }: DayHours, at: string, req: PayloadRequest) {
  const last = periods
    .map((it) => it.closes)
    .toSorted()
    .at(-1)
  if (last === undefined) throw wrong(req, 'at', texts.closedAlready)
  if (last <= at) throw wrong(req, 'at', texts.notEarlier(last))
  return cutAt(periods, at).map(({ opens, closes, mode }) => ({ opens, closes, mode }))
}

function isOfDay(it: Exception, door: Address, date: string): boolean {
  return it.place !== null && it.address === door.id && it.from === date && it.to === date
}

/** What stood before the first quick closing of the day: closing twice is undone at once. */
async function before({ id, periods, reason }: Exception, req: PayloadRequest): Promise<Undo> {
  const stored = await req.payload.findByID({
    collection: 'exceptions',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return undoOf(stored) ?? { periods, reason: reason?.no ?? null }
}

const texts = {
  notUnderstood: {
    nb: 'Velg et sted, en adresse og et klokkeslett, for eksempel 13:00.',
    en: 'Choose a place, an address and a time, such as 13:00.',
  },
  noSuchDoor: { nb: 'Stedet har ingen slik adresse ute.', en: 'The place has no such address that is live.' },
  closedAlready: { nb: 'Det er stengt hele dagen fra før.', en: 'It is closed all that day already.' },
  notEarlier: (closes: string): AdminText => ({
    nb: `Det stenger allerede kl. ${closes.replace(':', '.')}. Velg et tidligere klokkeslett.`,
    en: `It closes at ${closes} already. Choose an earlier time.`,
  }),
}

function wrong(req: PayloadRequest, path: string, text: AdminText): ValidationError {
  const message = inEditorsLanguage(req, text)
  return new ValidationError({ collection: 'exceptions', errors: [{ path, message }] }, req.t)
}
