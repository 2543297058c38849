import { addDays } from '../../date.ts'
import type { Session } from '../../session.ts'
import { inTerm, upcoming } from '../../term.ts'
import { termStart } from '../calendar.ts'
import { seedId } from '../ids.ts'

/** One run of a course, dated from the day of the seed. */
export interface Run {
  /** It starts at least so many days ahead… */
  days?: number
  /** …or in the next term (1), the one after (2), or next autumn, as studies do. */
  term?: 1 | 2 | 'autumn'
  /** Weekdays it meets, first one first; 1 is Monday. */
  on: number[]
  /** Hours of a meeting, `17:00-19:30`; without them the meetings are told in `note`. */
  at?: string
  /** How many weeks in term it lasts; 1 is a single week. Without it, the end is not decided. */
  weeks?: number
  note?: string
  noteEnglish?: string
  /** Key of the address where it is held. */
  address?: string
  room?: string
  capacity?: number
  left?: number
  status?: Session['status']
  waiting?: number
  /** Days from today until one can apply; already, unless given. */
  opens?: number
  /** Days from today to the deadline, for one that is near or past… */
  closes?: number
  /** …or days from the deadline to the start, 14 unless given; null for no deadline. */
  before?: number | null
}

/** A run as the contract has it. The start falls on the first weekday, in term. */
export function session(key: string, run: Run, today: string): Session {
  const first = run.on[0] ?? 1
  const starts = upcoming(run.term === undefined ? today : termStart(today, run.term), run.days ?? 0, first)
  const status = run.status ?? 'open'
  return {
    id: seedId(`session:${key}`),
    starts,
    ends: run.weeks === undefined ? null : addDays(lastWeek(starts, run.weeks), Math.max(...run.on) - first),
    meetings: run.at === undefined ? [] : run.on.map((weekday) => ({ weekday, ...between(run.at ?? '') })),
    scheduleNote:
      run.note === undefined
        ? null
        : run.noteEnglish === undefined
          ? { no: run.note }
          : { no: run.note, en: run.noteEnglish },
    address: run.address === undefined ? null : seedId(`address:${run.address}`),
    room: run.room ?? null,
    capacity: run.capacity ?? null,
    placesLeft: status === 'full' || status === 'waiting-list' ? 0 : status === 'cancelled' ? null : (run.left ?? null),
    status,
    waiting: status === 'waiting-list' ? (run.waiting ?? 0) : null,
    applyFrom: run.opens === undefined ? null : addDays(today, run.opens),
    deadline: deadline(run, starts, today),
  }
}

/** The first meeting of the last of `weeks` weeks, breaks not counted. */
function lastWeek(starts: string, weeks: number): string {
  let day = starts
  for (let held = 1; held < weeks; held += inTerm(day) ? 1 : 0) day = addDays(day, 7)
  return day
}

function between(hours: string): { opens: string; closes: string } {
  const [opens = '', closes = ''] = hours.split('-')
  return { opens, closes }
}

function deadline(run: Run, starts: string, today: string): string | null {
  if (run.closes !== undefined) {
    const day = addDays(today, run.closes)
    return day < starts ? day : starts
  }
  return run.before === null ? null : addDays(starts, -(run.before ?? 14))
}
