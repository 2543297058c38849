import type { WeeklyHours } from './opening.ts'

/** How one may come: without an appointment, with one, or by telephone. */
export type VisitMode = WeeklyHours['mode']

/** The hours of one Oslo day, as little of it as the arithmetic needs: also what a page carries for its script. */
export interface OpenDay {
  date: string
  periods: readonly { opens: string; closes: string; mode: VisitMode }[]
}

/** When a state ends, by the clock on the wall in Oslo. Midnight at the end of a day is `24:00` of that day. */
export interface Closing {
  closesOn: string
  closesAt: string
}

/** The next time the door opens; `appointment` or `telephone` only where no drop-in hours are known. */
export interface Opening {
  date: string
  opens: string
  mode: VisitMode
}

export type OpenState =
  /** Anybody may walk in. */
  | ({ state: 'open' } & Closing)
  /** Staffed, but only for those who booked or call. `opensNext` is the next opening for anybody. */
  | ({ state: 'by-appointment'; modes: VisitMode[]; opensNext: Opening | null } & Closing)
  | { state: 'closed'; opensNext: Opening | null }

/**
 * Whether a door is open at an Oslo wall-clock time, from the hours of consecutive days.
 * A period counts from its opening minute up to, not with, its closing minute.
 * Without Temporal and zod, so that a page's script can use it.
 * @param days consecutive days, `now.date` among them; nothing is known after the last.
 * @param now the day, and minutes since midnight by the clock on the wall, 0–1439.
 * @returns null where `now.date` is not among the days, as on a page left open for a week.
 */
export function openAt(days: readonly OpenDay[], now: { date: string; minutes: number }): OpenState | null {
  const first = days.findIndex((it) => it.date === now.date)
  const today = days[first]
  if (today === undefined) return null
  const ahead = days.slice(first)
  const state = stateIn(today, now.minutes)
  if (state === 'open') return { state, ...endOf(state, ahead, now.minutes) }
  const opensNext = nextOpening(ahead, now.minutes)
  if (state === 'closed') return { state, opensNext }
  const modes = today.periods.filter((it) => covers(it, now.minutes)).map((it) => it.mode)
  return { state, modes: [...new Set(modes)], opensNext: dropInOnly(opensNext), ...endOf(state, ahead, now.minutes) }
}

/** Minutes since midnight of a clock time, `09:30` → 570, `24:00` → 1440. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

const osloClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The day and the minutes since midnight that a clock on a wall in Oslo shows at an instant (milliseconds since the epoch).
 * Through the hour that autumn repeats the clock stands at its last minute, so that it never runs backwards.
 */
export function osloWall(now: number): { date: string; minutes: number } {
  const shown = read(now)
  const repeated = read(now - 3_600_000).minutes === shown.minutes
  return repeated ? { ...shown, minutes: shown.minutes - (shown.minutes % 60) + 59 } : shown
}

function read(now: number): { date: string; minutes: number } {
  const parts = Object.fromEntries(osloClock.formatToParts(now).map((it) => [it.type, it.value]))
  return { date: `${parts.year}-${parts.month}-${parts.day}`, minutes: minutesOf(`${parts.hour}:${parts.minute}`) }
}

function covers(period: { opens: string; closes: string }, minutes: number): boolean {
  return minutesOf(period.opens) <= minutes && minutes < minutesOf(period.closes)
}

function stateIn(day: OpenDay, minutes: number): OpenState['state'] {
  const now = day.periods.filter((it) => covers(it, minutes))
  if (now.length === 0) return 'closed'
  return now.some((it) => it.mode === 'drop-in') ? 'open' : 'by-appointment'
}

/** When a state ends: periods that meet or overlap, over midnight too, are one. */
function endOf(state: OpenState['state'], ahead: readonly OpenDay[], from: number): Closing {
  let end: Closing = { closesOn: '', closesAt: '' }
  for (const [index, day] of ahead.entries()) {
    const start = index === 0 ? from : -1
    if (index > 0 && stateIn(day, 0) !== state) return end
    const edges = day.periods
      .flatMap((it) => [it.opens, it.closes])
      .filter((it) => it !== '24:00' && minutesOf(it) > start)
    const change = edges.toSorted().find((it) => stateIn(day, minutesOf(it)) !== state)
    if (change !== undefined) return { closesOn: day.date, closesAt: change }
    end = { closesOn: day.date, closesAt: '24:00' }
  }
  return end
}

function nextOpening(ahead: readonly OpenDay[], from: number): Opening | null {
  let first: Opening | null = null
  for (const [index, day] of ahead.entries()) {
    const later = day.periods
      .filter((it) => index > 0 || minutesOf(it.opens) > from)
      .toSorted((a, b) => minutesOf(a.opens) - minutesOf(b.opens))
    const walkIn = later.find((it) => it.mode === 'drop-in')
    if (walkIn) return { date: day.date, opens: walkIn.opens, mode: walkIn.mode }
    const any = later[0]
    if (first === null && any) first = { date: day.date, opens: any.opens, mode: any.mode }
  }
  return first
}

function dropInOnly(opening: Opening | null): Opening | null {
  return opening?.mode === 'drop-in' ? opening : null
}
