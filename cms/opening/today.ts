import type { Endpoint, PayloadRequest } from 'payload'
import { isClosed } from '#content/closing.ts'
import { addDays } from '#content/date.ts'
import { type DayHours, hoursOn } from '#content/hours.ts'
import { minutesOf, type OpenState, osloWall } from '#content/open-at.ts'
import type { Exception } from '#content/opening.ts'
import type { Address } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { statusAt } from '#content/status.ts'
import { noticeUrl } from '#content/urls.ts'
import { readSettings } from '#start/settings.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { type AdminLanguage, adminLanguage, inEditorsLanguage } from '../admin/language.ts'
import { exceptionsFrom, live } from './live.ts'
import { undoOf } from './undo.ts'

const settings = readSettings(process.env)

/** One door, as it stands with the public today. Clock times in Oslo. */
export interface DoorToday {
  place: string
  address: string
  label: string
  state: OpenState
  hours: { opens: string; closes: string; mode: DayHours['periods'][number]['mode'] }[]
  /** Why the hours are not the ordinary ones. */
  why: string | null
  /** The time it is, where it is open now and can be closed at once. */
  now: string | null
  /** Each half hour left before it closes today; and whether the whole day can be closed. */
  times: string[]
  canCloseToday: boolean
  canCloseTomorrow: boolean
  /** Closings of today and tomorrow that can be taken back. `closes` is null where it is closed all day. */
  undo: { id: string; day: 'today' | 'tomorrow'; closes: string | null }[]
  /** Notices to print of today and tomorrow, where an exception sets the hours. */
  notices: { day: 'today' | 'tomorrow'; url: string }[]
}

export interface RegionToday {
  region: string
  doors: DoorToday[]
}

/** `GET /api/opening-today`: the doors that an editor may close, by region, with today's hours and state. */
export const showToday: Endpoint = {
  path: '/opening-today',
  method: 'get',
  handler: async (req) => {
    if (editorOf(req) === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å se åpningstidene.', en: 'Sign in to see the hours.' })
      return Response.json({ error }, { status: 401 })
    }
    return Response.json(await regionsToday(req, Date.now()), { headers: { 'cache-control': 'no-store' } })
  },
}

async function regionsToday(req: PayloadRequest, now: number): Promise<RegionToday[]> {
  const editor = editorOf(req)
  // A region that is closed leads elsewhere: nobody is at its door.
  const open = (await live('region', req)).filter((it) => !isClosed(it))
  const named = new Map(open.map((it) => [it.id, it]))
  const regions = editor?.role === 'region-editor' ? editor.regions : []
  const mine = (await live('place', req)).filter(({ region }) => isCounty(editor) || regions.includes(region))
  const exceptions = await exceptionsFrom(req, osloWall(now).date)
  const undone = await undoable(req, exceptions)
  const language = adminLanguage(req.i18n)
  return mine
    .flatMap((place) => {
      const region = named.get(place.region)
      if (region === undefined) return []
      const here = exceptions.filter((it) => it.place === place.id || it.place === null)
      const doors = place.addresses.map((it) => ({
        place: place.id,
        ...doorToday(it, here, undone, now, language),
        notices: noticesAt(it, here, region, now),
      }))
      return [{ region: region.name.no, doors }]
    })
    .toSorted((a, b) => a.region.localeCompare(b.region, 'nb'))
}

function doorToday(
  address: Address,
  exceptions: readonly Exception[],
  undone: ReadonlySet<string>,
  now: number,
  language: AdminLanguage,
): Omit<DoorToday, 'place' | 'notices'> {
  const { date, minutes } = osloWall(now)
  const { today, until: _instant, ...state } = statusAt(address, exceptions, now)
  const tomorrow = hoursOn(address, exceptions, addDays(date, 1))
  const times = halfHours(today, minutes)
  return {
    address: address.id,
    label: address.label,
    state,
    hours: today.periods.map(({ opens, closes, mode }) => ({ opens, closes, mode })),
    why: today.setBy === 'week' ? null : whyOf(today, language),
    now: state.state === 'closed' ? null : clockOf(minutes),
    times,
    canCloseToday: today.periods.some((it) => minutesOf(it.closes) > minutes),
    canCloseTomorrow: tomorrow.periods.length > 0,
    undo: [today, tomorrow].flatMap((day, index) => {
      const { exception } = day
      if (!exception || !undone.has(exception.id)) return []
      return { id: exception.id, day: index === 0 ? 'today' : 'tomorrow', closes: lastOf(day) }
    }),
  }
}

function noticesAt(
  address: Address,
  exceptions: readonly Exception[],
  region: Region,
  now: number,
): DoorToday['notices'] {
  const { date } = osloWall(now)
  return (['today', 'tomorrow'] as const).flatMap((day, ahead) => {
    const { exception } = hoursOn(address, exceptions, addDays(date, ahead))
    return exception ? [{ day, url: settings.siteUrl + noticeUrl(region, exception, 'no') }] : []
  })
}

/** Each half hour from now, after the day's first opening and before its last closing. */
function halfHours(day: DayHours, minutes: number): string[] {
  const last = lastOf(day)
  const first = day.periods[0]?.opens
  if (last === null || first === undefined) return []
  const from = Math.max(minutes, minutesOf(first)) + 1
  const times = Array.from({ length: 48 }, (_, index) => index * 30)
  return times.filter((it) => it >= from && it < minutesOf(last)).map(clockOf)
}

function lastOf({ periods }: DayHours): string | null {
  return (
    periods
      .map((it) => it.closes)
      .toSorted()
      .at(-1) ?? null
  )
}

function whyOf({ exception, holiday, season, setBy }: DayHours, language: AdminLanguage): string | null {
  if (setBy === 'exception') return exception?.reason?.no ?? null
  if (setBy === 'season') return season?.title.no ?? null
  return holiday?.name[language] ?? null
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Which of the exceptions are quick closings. */
async function undoable({ payload }: PayloadRequest, exceptions: readonly Exception[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'exceptions',
    where: { id: { in: exceptions.map((it) => it.id) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return new Set(docs.filter((it) => undoOf(it) !== null).map((it) => it.id))
}
