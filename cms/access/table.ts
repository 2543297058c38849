import type { Role } from './roles.ts'

/**
 * Who may do what, in one place: role × collection × operation × road. The access rules and guards say it in code; this
 * says what they must come to. `docs/access.md` is written from it, and tests/cms/access-table.test.ts tries every
 * cell by real calls, on a document that is one's own and on one that is not.
 */

/** A role, or somebody who has not signed in. */
export type Actor = Role | 'public'
export const actors = ['administrator', 'communications', 'region-editor', 'course-contributor', 'public'] as const

/**
 * On which documents: all; those of one's own regions; courses of one's own regions or providers; one's own (oneself,
 * one's own settings); none.
 */
export type Extent = 'all' | 'own-region' | 'own-courses' | 'own' | 'none'

/** By which road an operation can be asked for. The admin goes by REST; a job is a scheduled publish. */
export type Road = 'REST' | 'GraphQL' | 'job'

/** Every operation, and the roads it has. An import writes courses, and is judged as whoever writes them. */
export const operations = {
  create: ['REST', 'GraphQL'],
  upload: ['REST'],
  read: ['REST', 'GraphQL'],
  readDrafts: ['REST', 'GraphQL'],
  update: ['REST', 'GraphQL'],
  publish: ['REST', 'GraphQL'],
  schedule: ['job'],
  move: ['REST', 'GraphQL'],
  duplicate: ['REST', 'GraphQL'],
  trash: ['REST', 'GraphQL'],
  restore: ['REST', 'GraphQL'],
  delete: ['REST', 'GraphQL'],
  readVersions: ['REST', 'GraphQL'],
  restoreVersion: ['REST', 'GraphQL'],
  bulkUpdate: ['REST'],
  bulkDelete: ['REST'],
  setRole: ['REST', 'GraphQL'],
} as const satisfies Record<string, readonly Road[]>
export type Operation = keyof typeof operations

export type Cell = Record<Actor, Extent>
/** The operations there are for the documents of a collection. One that is not here does not exist for it. */
export type Row = Partial<Record<Operation, Cell>>

const cell = (
  administrator: Extent,
  communications: Extent,
  regionEditor: Extent,
  courseContributor: Extent,
): Cell => ({
  administrator,
  communications,
  'region-editor': regionEditor,
  'course-contributor': courseContributor,
  public: 'none',
})

const nobody = cell('none', 'none', 'none', 'none')
const administrators = cell('all', 'none', 'none', 'none')
const county = cell('all', 'all', 'none', 'none')
const regions = cell('all', 'all', 'own-region', 'none')
const courseWriters = cell('all', 'all', 'own-region', 'own-courses')
const house = cell('all', 'all', 'all', 'none')
const signedIn = cell('all', 'all', 'all', 'all')
const oneself = cell('own', 'own', 'own', 'own')

const same = <O extends Operation>(who: Cell, ...names: O[]) =>
  Object.fromEntries(names.map((it) => [it, who])) as Record<O, Cell>

const changing = ['update', 'bulkUpdate'] as const
const drafted = ['publish', 'readVersions', 'restoreVersion'] as const
const deleting = ['delete', 'bulkDelete'] as const
const trashed = ['trash', 'restore'] as const

export const table: Record<string, Row> = {
  places: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(regions, ...changing, ...drafted, 'schedule', 'move'),
    ...same(county, 'create', ...deleting),
  },
  names: { ...same(house, 'read'), ...same(regions, 'create', ...changing, 'move', ...deleting) },
  exceptions: { ...same(house, 'read'), ...same(regions, 'create', 'duplicate', ...changing, 'move', ...deleting) },
  news: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(regions, 'create', 'duplicate', ...changing, ...drafted, 'schedule', 'move', ...trashed, ...deleting),
  },
  courses: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(courseWriters, 'create', 'duplicate', ...changing, ...drafted, 'schedule', 'move', ...trashed, ...deleting),
  },
  media: {
    ...same(signedIn, 'read'),
    ...same(regions, 'upload', ...changing, 'move', ...deleting),
  },
  providers: { ...same(signedIn, 'read'), ...same(county, 'create', 'duplicate', ...changing, ...deleting) },
  synonyms: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(county, 'create', ...changing, ...drafted, ...deleting),
  },
  sources: { ...same(courseWriters, 'create', 'read', ...changing, 'move', ...deleting) },
  regions: {
    ...same(signedIn, 'read'),
    ...same(regions, ...changing),
    ...same(administrators, 'create', ...deleting),
  },
  closings: { ...same(signedIn, 'read'), ...same(county, 'create', ...changing, ...deleting) },
  services: {
    ...same(house, 'read', 'readDrafts'),
    ...same(regions, 'create', ...changing, ...drafted, 'move', ...deleting),
  },
  goals: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(county, 'create', 'duplicate', ...changing, ...drafted, ...deleting),
  },
  pages: {
    ...same(signedIn, 'read', 'readDrafts'),
    ...same(county, 'create', 'duplicate', ...changing, ...drafted, 'schedule', ...trashed, ...deleting),
  },
  proposals: { ...same(regions, 'create', 'read', ...changing, ...deleting) },
  consents: { ...same(regions, 'create', 'read', ...changing), ...same(administrators, ...deleting) },
  users: {
    ...same(signedIn, 'read'),
    ...same(cell('all', 'own', 'own', 'own'), ...changing),
    ...same(administrators, 'create', 'setRole', ...deleting),
  },
  releases: same(nobody, 'read', 'create', 'update', 'delete'),
  publications: same(nobody, 'read', 'create', 'update', 'delete'),
  // Of a course as here; of a place by whoever writes the place.
  confirmations: { ...same(signedIn, 'read'), ...same(courseWriters, 'create', 'update', 'delete') },
  gaps: { ...same(signedIn, 'read'), ...same(nobody, 'create', 'update', 'delete') },
  reminders: same(nobody, 'read', 'create', 'update', 'delete'),
  'taken-submissions': same(nobody, 'read', 'create', 'update', 'delete'),
  // Told by /api/following, which asks who may see what.
  follows: same(nobody, 'read', 'create', 'update', 'delete'),
  'follow-searches': same(nobody, 'read', 'create', 'update', 'delete'),
  'follow-runs': same(nobody, 'read', 'create', 'update', 'delete'),
  // Told by /api/demand, which asks who may see what.
  wishes: same(nobody, 'read', 'create', 'update', 'delete'),
  'wish-contacts': same(nobody, 'read', 'create', 'update', 'delete'),
  demand: same(nobody, 'read', 'create', 'update', 'delete'),
  'demand-marks': same(nobody, 'read', 'create', 'update', 'delete'),
  visits: same(nobody, 'read', 'create', 'update', 'delete'),
  'preview-rounds': same(nobody, 'read', 'create', 'update', 'delete'),
  imports: same(nobody, 'read', 'create', 'update', 'delete'),
  origins: same(nobody, 'read', 'create', 'update', 'delete'),
  nodes: { ...same(nobody, 'create', 'update'), ...same(administrators, 'read', 'delete') },
  // Payload's own.
  'payload-jobs': same(nobody, 'read', 'create', 'update', 'delete'),
  'payload-kv': same(nobody, 'read', 'create', 'update', 'delete'),
  'payload-migrations': same(nobody, 'read', 'create', 'update', 'delete'),
  'payload-preferences': same(oneself, 'read', 'update', 'delete'),
  'payload-locked-documents': { ...same(signedIn, 'create', 'read', 'update'), ...same(oneself, 'delete') },
}

/** The operations of a document that is one of its kind. */
export const globalsTable: Record<string, Row> = {
  notice: { ...same(house, 'read'), ...same(county, 'update', 'readVersions', 'restoreVersion') },
  profile: { ...same(house, 'read'), ...same(county, 'update', 'readVersions', 'restoreVersion') },
  navigation: { ...same(house, 'read'), ...same(county, 'update', 'readVersions', 'restoreVersion') },
  statement: { ...same(house, 'read'), ...same(county, 'update', 'readVersions', 'restoreVersion') },
  privacy: { ...same(house, 'read'), ...same(county, 'update', 'readVersions', 'restoreVersion') },
}

/** What else the CMS answers: by the secret of the site, to anybody, or to a role. */
export interface EndpointRow {
  method: 'GET' | 'POST'
  path: string
  what: string
  who: Cell | 'secret' | 'signature' | 'anybody'
}

export const endpointsTable: readonly EndpointRow[] = [
  { method: 'GET', path: '/api/published', what: 'the feed of what is published', who: 'secret' },
  { method: 'GET', path: '/api/published/summary', what: 'the sum of the feed', who: 'secret' },
  { method: 'POST', path: '/api/receipts', what: 'a node tells what is live', who: 'secret' },
  { method: 'POST', path: '/api/submissions', what: 'the site hands over what visitors said', who: 'signature' },
  { method: 'GET', path: '/api/media-file/none.webp', what: 'a published file, for a node', who: 'secret' },
  { method: 'GET', path: '/api/preview/course/:id', what: 'a draft, for the site to show', who: 'secret' },
  { method: 'GET', path: '/api/receipts', what: 'what was published last', who: signedIn },
  { method: 'GET', path: '/api/receipts/course/:id', what: 'how a document stands', who: courseWriters },
  { method: 'GET', path: '/api/dashboard', what: 'what one’s dashboard shows first', who: signedIn },
  { method: 'GET', path: '/api/offer', what: 'what each region offers', who: signedIn },
  { method: 'GET', path: '/api/languages', what: 'how much there is of each language', who: signedIn },
  { method: 'GET', path: '/api/following', what: 'how many follow which search by e-mail', who: house },
  { method: 'POST', path: '/api/following/erase', what: 'erases a follower’s address', who: county },
  { method: 'GET', path: '/api/sheets/place/:id', what: 'sheets for the doors of one’s places', who: signedIn },
  { method: 'GET', path: '/api/opening-today', what: 'today’s hours of one’s places', who: signedIn },
  {
    method: 'POST',
    path: '/api/preview/course/:id/share',
    what: 'makes a link to a draft',
    who: courseWriters,
  },
  {
    method: 'POST',
    path: '/api/preview/course/:id/withdraw',
    what: 'ends the links to a draft',
    who: courseWriters,
  },
  { method: 'GET', path: '/api/wordmark/lofoten/:id', what: 'the wordmark of a place', who: signedIn },
  { method: 'GET', path: '/api/news-without-sami', what: 'news that lacks a Sami text', who: house },
  { method: 'GET', path: '/api/demand/entries', what: 'what people miss, of one’s own regions', who: house },
  { method: 'GET', path: '/api/demand/entries.csv', what: 'the same as a file', who: house },
  { method: 'POST', path: '/api/demand/answer', what: 'says that a course answers a wish', who: regions },
  { method: 'POST', path: '/api/demand/aside', what: 'sets a wish aside', who: regions },
  { method: 'POST', path: '/api/demand/delete', what: 'deletes a wish, and the address left with it', who: regions },
  { method: 'POST', path: '/api/demand-marks/:id/undo', what: 'takes that back', who: regions },
  { method: 'POST', path: '/api/wish-contacts/erase', what: 'erases an address', who: county },
  { method: 'GET', path: '/api/visits/months', what: 'how often pages are opened, of one’s own regions', who: house },
  { method: 'GET', path: '/api/visits/months.csv', what: 'the same as a file', who: house },
  { method: 'GET', path: '/api/names/check?name=Hus', what: 'what the rules say of a name', who: signedIn },
  { method: 'GET', path: '/api/names/waiting', what: 'names that wait for a decision', who: signedIn },
  { method: 'GET', path: '/api/names/of-place/:place', what: 'the names of a place', who: signedIn },
  { method: 'POST', path: '/api/names/:id/adopt', what: 'adopts a name', who: county },
  { method: 'POST', path: '/api/names/:id/undo', what: 'takes the adoption back', who: county },
  { method: 'POST', path: '/api/closings/:id/undo', what: 'calls a closing off, or takes it back', who: county },
  { method: 'POST', path: '/api/exceptions/close-early', what: 'closes a door early today', who: regions },
  { method: 'POST', path: '/api/exceptions/:id/undo', what: 'opens it again', who: regions },
  { method: 'GET', path: '/api/courses/ending', what: 'one’s own courses that are running out', who: signedIn },
  {
    method: 'POST',
    path: '/api/courses/new-term',
    what: 'holds courses again in a new term, those that one may write',
    who: signedIn,
  },
  { method: 'GET', path: '/api/confirmations/due', what: 'what one is asked to confirm', who: signedIn },
  { method: 'POST', path: '/api/confirmations', what: 'says that a course is right', who: courseWriters },
  { method: 'POST', path: '/api/confirmations/:id/undo', what: 'takes that back', who: courseWriters },
  { method: 'GET', path: '/api/proposals/texts/profile/profile', what: 'texts one may propose to change', who: house },
  { method: 'GET', path: '/api/proposals/:id/compare', what: 'old beside new', who: regions },
  { method: 'GET', path: '/api/imports', what: 'the last imports that are one’s own to see', who: signedIn },
  { method: 'POST', path: '/api/imports', what: 'reads a catalogue and previews it', who: signedIn },
  { method: 'GET', path: '/api/imports/origin/:course', what: 'where a course came from', who: signedIn },
  { method: 'POST', path: '/api/sources/:id/fetch', what: 'fetches a source at once', who: courseWriters },
  { method: 'GET', path: '/api/imports/:id', what: 'an import, and how far it is', who: courseWriters },
  { method: 'GET', path: '/api/imports/:id/rows?kind=new', what: 'what it would do, row by row', who: courseWriters },
  { method: 'POST', path: '/api/imports/:id/preview', what: 'previews it with other options', who: courseWriters },
  { method: 'POST', path: '/api/imports/:id/apply', what: 'applies or resumes it', who: courseWriters },
  { method: 'POST', path: '/api/imports/:id/cancel', what: 'stops it', who: courseWriters },
  { method: 'POST', path: '/api/imports/:id/dismiss', what: 'lays it aside', who: courseWriters },
  { method: 'GET', path: '/api/imports/:id/refused.csv', what: 'its refused rows as a file', who: courseWriters },
  { method: 'GET', path: '/api/payload-jobs/run', what: 'runs what is scheduled now', who: administrators },
  { method: 'POST', path: '/api/users/login', what: 'signs in', who: 'anybody' },
  { method: 'POST', path: '/api/users/forgot-password', what: 'asks for a link by e-mail', who: 'anybody' },
  { method: 'POST', path: '/api/users/reset-password', what: 'chooses a password by that link', who: 'anybody' },
  { method: 'POST', path: '/api/users/unlock', what: 'lets somebody try again at once', who: administrators },
  { method: 'POST', path: '/api/users/:id/invite', what: 'sends an invitation again', who: administrators },
  { method: 'POST', path: '/api/users/:id/leave', what: 'ends an access', who: administrators },
  { method: 'POST', path: '/api/users/:id/return', what: 'opens it again', who: administrators },
  { method: 'POST', path: '/api/proposals/:id/approve', what: 'approves a proposal', who: county },
  { method: 'POST', path: '/api/proposals/:id/return', what: 'returns a proposal with a word', who: county },
]
