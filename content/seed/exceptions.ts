import type { Exception } from '../opening.ts'
import { upcoming } from '../term.ts'
import { christmas } from './calendar.ts'
import { type RegionKey, seedId } from './ids.ts'
import { text } from './writing.ts'

interface Occasion {
  region: RegionKey
  address?: string
  /** At least so many days ahead, on this weekday. */
  days: number
  weekday: number
  /** Closed all day when there are no hours. */
  open?: [opens: string, closes: string]
  reason: { no: string; en?: string }
}

const planning = text('Stengt. Vi er på felles fagdag.', 'Closed. We are at a joint training day.')

const occasions: Occasion[] = [
  { region: 'lofoten', address: 'leknes', days: 11, weekday: 5, reason: planning },
  {
    region: 'lofoten',
    address: 'svolvaer',
    days: 8,
    weekday: 3,
    open: ['11:00', '15:30'],
    reason: text('Åpner 11.00. Vi er på Røst om morgenen.', 'Opens at 11 am. We are on Røst in the morning.'),
  },
  { region: 'ofoten', days: 11, weekday: 5, reason: planning },
  {
    region: 'ofoten',
    days: 2,
    weekday: 1,
    open: ['10:00', '15:00'],
    reason: text('Åpner 10.00. Vi har personalmøte.', 'Opens at 10 am. We have a staff meeting.'),
  },
  { region: 'salten', days: 18, weekday: 5, reason: planning },
  {
    region: 'salten',
    address: 'fauske',
    days: 4,
    weekday: 4,
    reason: text(
      'Stengt på Fauske. Vi er på utdanningsmesse i Bodø.',
      'Closed in Fauske. We are at an education fair in Bodø.',
    ),
  },
  {
    region: 'salten',
    address: 'bodo',
    days: 5,
    weekday: 2,
    open: ['12:00', '18:00'],
    reason: text(
      'Åpner 12.00. Vi er i Hábmer – Hamarøy om morgenen.',
      'Opens at 12 noon. We are in Hábmer – Hamarøy in the morning.',
    ),
  },
  {
    region: 'rana',
    days: 13,
    weekday: 3,
    reason: text(
      'Stengt. Vi evaluerer piloten sammen med de andre regionene.',
      'Closed. We are reviewing the pilot with the other regions.',
    ),
  },
  { region: 'mosjoen', days: 11, weekday: 5, reason: planning },
  {
    region: 'mosjoen',
    days: 6,
    weekday: 4,
    open: ['11:00', '15:00'],
    reason: text(
      'Åpner 11.00. Vi er i Aarborte – Hattfjelldal om morgenen.',
      'Opens at 11 am. We are in Aarborte – Hattfjelldal in the morning.',
    ),
  },
  { region: 'sor-helgeland', days: 11, weekday: 5, reason: planning },
  {
    region: 'sor-helgeland',
    days: 3,
    weekday: 3,
    open: ['11:00', '15:00'],
    reason: text('Opnar 11.00. Vi er på Vega om morgonen.', 'Opens at 11 am. We are on Vega in the morning.'),
  },
  {
    region: 'vesteralen',
    days: 9,
    weekday: 1,
    open: ['12:00', '15:00'],
    reason: text('Åpner 12.00. Vi pakker for flyttingen.', 'Opens at 12 noon. We are packing for the move.'),
  },
]

/** Days with other hours, ahead of `today`: planning days and late openings, and the county's own: Christmas. */
export function exceptions(today: string): Exception[] {
  return [...occasions.map((it, index) => occasion(it, index, today)), closedAtChristmas(today)]
}

function occasion({ region, address, days, weekday, open, reason }: Occasion, index: number, today: string): Exception {
  const day = upcoming(today, days, weekday)
  return {
    id: seedId(`exception:${region}:${index}`),
    place: seedId(`place:${region}`),
    address: address === undefined ? null : seedId(`address:${address}`),
    from: day,
    to: day,
    periods: open ? [{ opens: open[0], closes: open[1], mode: 'drop-in' }] : [],
    reason,
  }
}

/** The whole county, by its own calendar: also the days between the holidays. */
function closedAtChristmas(today: string): Exception {
  const { from, to } = christmas(today)
  return {
    id: seedId('exception:county:christmas'),
    place: null,
    address: null,
    from,
    to,
    periods: [],
    reason: text('Stengt i romjula.', 'Closed for Christmas.'),
  }
}
