import { Temporal } from 'temporal-polyfill'
import { timeZone } from './date.ts'

/** How long something is kept, by the calendar in Oslo. */
export interface Span {
  count: number
  unit: 'hours' | 'days' | 'months' | 'years'
}

/**
 * How long what is kept is kept. What erases reads these, and so does the privacy page: neither can say something the
 * other does not do (GDPR article 13, 2 a).
 */
export const spans = {
  /** How long an e-mail address waits for its owner to say that it is theirs. */
  unconfirmedAddress: { count: 7, unit: 'days' },
  /** The longest that the address of somebody who waits for an answer is kept. */
  wishAddress: { count: 12, unit: 'months' },
  wishMunicipality: { count: 12, unit: 'months' },
  /** Sums of searches that were made on too few days to be shown to anybody. */
  searchNeverShown: { count: 12, unit: 'months' },
  /** Sums of searches that editors see, for the trend. */
  searchShown: { count: 3, unit: 'years' },
  visits: { count: 3, unit: 'years' },
  /** That a submission was taken, so that the same is not taken twice. */
  takenSubmission: { count: 12, unit: 'months' },
  /** Which letters left: longer than a letter could be tried again. */
  letters: { count: 60, unit: 'days' },
  /** What the CMS refused to take, at the site: time to find out why. */
  refusedSubmission: { count: 30, unit: 'days' },
  /** How long who edits stays signed in without doing anything. */
  session: { count: 8, unit: 'hours' },
} as const satisfies Record<string, Span>
export type SpanName = keyof typeof spans

/** After how many letters in a row that the mail server refused for good an address is erased. */
export const mostRefusedLetters = 3
/** How many imports of courses are kept with their files. */
export const mostImportsWithFiles = 100

/** Milliseconds since 1970 of the instant a span before `now`: what is older is erased. */
export function spanBefore(now: number, { count, unit }: Span): number {
  const then = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone)
  return then.subtract({ [unit]: count }).epochMilliseconds
}

/** How long a span is, in milliseconds. Months and years have no fixed length: @throws RangeError for those */
export function lengthOf({ count, unit }: Span): number {
  if (unit !== 'hours' && unit !== 'days') throw new RangeError(`A span in ${unit} has no fixed length.`)
  return count * (unit === 'hours' ? 3_600_000 : 86_400_000)
}

/**
 * Why something may be kept, by GDPR article 6, 1: somebody agreed (a), or a public task asks for it (e). `nobody`
 * where it tells of no person.
 */
export type Basis = 'consent' | 'public-task' | 'nobody'

interface Kept {
  /** Names the row; its words are in site/text/privacy. */
  id: string
  /** Collections of the CMS, and files of the site (`outbox.db`), that hold it. */
  stored: readonly string[]
  basis: Basis
  /** The spans its words must name. */
  spans: readonly SpanName[]
}

/** Everything that is kept of those who visit, who are written about and who edit. */
export const kept = [
  { id: 'visits', stored: ['visits', 'counts.db'], basis: 'nobody', spans: ['visits'] },
  {
    id: 'searches',
    stored: ['demand', 'demand-marks', 'counts.db'],
    basis: 'nobody',
    spans: ['searchNeverShown', 'searchShown'],
  },
  { id: 'wishes', stored: ['wishes'], basis: 'public-task', spans: ['wishMunicipality'] },
  {
    id: 'wishAddresses',
    stored: ['wish-contacts', 'reminders'],
    basis: 'consent',
    spans: ['unconfirmedAddress', 'wishAddress', 'letters'],
  },
  {
    id: 'followers',
    stored: ['follows', 'follow-searches', 'follow-runs', 'reminders'],
    basis: 'consent',
    spans: ['unconfirmedAddress', 'letters'],
  },
  {
    id: 'onTheWay',
    stored: ['outbox.db', 'taken-submissions'],
    basis: 'public-task',
    spans: ['refusedSubmission', 'takenSubmission'],
  },
  { id: 'staff', stored: ['places', 'consents', 'media'], basis: 'consent', spans: [] },
  { id: 'catalogues', stored: ['courses', 'imports', 'sources', 'origins'], basis: 'public-task', spans: [] },
  {
    id: 'editors',
    stored: [
      'users',
      'proposals',
      'gaps',
      'confirmations',
      'closings',
      'reminders',
      'payload-preferences',
      'payload-locked-documents',
    ],
    basis: 'public-task',
    spans: ['session', 'letters'],
  },
  { id: 'logs', stored: [], basis: 'public-task', spans: [] },
] as const satisfies readonly Kept[]
export type KeptRow = (typeof kept)[number]
export type KeptId = KeptRow['id']
