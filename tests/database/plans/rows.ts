/** A reference to a document, as its database keeps one. */
export class To {
  readonly id: string
  constructor(id: string) {
    this.id = id
  }
}

/** What rows point to. */
export interface Known {
  regions: readonly string[]
  courses: readonly string[]
  providers: readonly string[]
  searches: readonly string[]
}

type Row = Record<string, string | number | boolean | Date | To | object | null>

const day = (n: number) => new Date(Date.now() - (n % 300) * 86_400_000).toISOString().slice(0, 10)
/** Within the last days, so that nothing of it is to be erased yet. */
const minute = (n: number) => new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000 - 5 * 86_400_000 + n * 20_000)
const hex = (n: number) => n.toString(16).padStart(32, '0')

function pick(ids: readonly string[], n: number): To {
  const id = ids[n % ids.length]
  if (id === undefined) throw new Error('The seed lacks what the rows point to.')
  return new To(id)
}

/** A row of each collection that grows with use and is one row of values; by the number of the row. */
export const rows: Readonly<Record<string, (n: number, known: Known) => Row>> = {
  wishes: (n, { regions }) => ({
    what: `Ønske ${n}`,
    key: `onske ${n}`,
    region: pick(regions, n),
    municipality: null,
    day: day(n),
    contact: hex(n),
  }),
  'wish-contacts': (n) => ({
    key: hex(n),
    email: `w${n}@example.no`,
    language: 'nb',
    at: minute(n),
    asked: minute(n),
    confirmed: minute(n),
  }),
  demand: (n, { regions }) => ({
    sum: `node ${n}`,
    key: `sok ${n}`,
    said: `Søk ${n}`,
    day: day(n),
    region: pick(regions, n),
    result: 'none',
    count: 1,
    shown: n % 50 === 0,
  }),
  'demand-marks': (n, { regions }) => ({
    key: `sok ${n}`,
    region: pick(regions, n),
    state: 'aside',
    word: 'Ikke nå',
    at: minute(n),
  }),
  visits: (n) => ({ sum: `node ${n}`, month: day(n).slice(0, 7), path: `/kurs/${n}/`, count: n }),
  'follow-searches': (n, { regions }) => ({
    query: `?q=${n}`,
    region: pick(regions, n),
    name: `Kurs: «${n}»`,
    seen: {},
  }),
  follows: (n, { searches }) => ({
    key: hex(n),
    email: `f${n}@example.no`,
    person: hex(n),
    search: pick(searches, n),
    language: 'nb',
    at: minute(n),
    asked: minute(n),
    confirmed: minute(n),
    since: minute(n),
    refused: 0,
  }),
  reminders: (n) => ({ key: `letter ${n}`, at: minute(n) }),
  'taken-submissions': (n) => ({ key: `form:${n}`, kind: 'wish', at: minute(n) }),
  origins: (n, { courses, providers }) => ({
    course: `${pick(courses, n).id.slice(0, 16)}${n.toString(16).padStart(8, '0')}`,
    provider: pick(providers, n).id,
    code: `KODE-${n}`,
    source: 'file',
    run: hex(n),
    name: 'katalog.csv',
    values: {},
    marks: {},
    later: {},
    removed: false,
    at: minute(n),
  }),
  confirmations: (n, { courses, regions, providers }) => ({
    course: pick(courses, n),
    fact: 'price',
    value: hex(n),
    on: minute(n),
    how: 'confirmed',
    key: `course ${n} price`,
    region: pick(regions, n),
    provider: pick(providers, n),
    createdAt: minute(n),
    updatedAt: minute(n),
  }),
  imports: (n) => ({
    name: `katalog-${n}.csv`,
    state: 'done',
    source: 'file',
    options: {},
    progress: {},
    createdAt: minute(n),
    updatedAt: minute(n),
  }),
  proposals: (n, { regions }) => ({
    title: `Forslag ${n}`,
    target: 'pages',
    document: hex(n).slice(8),
    field: 'body',
    locale: 'no',
    proposed: 'Ny tekst',
    reason: 'Bedre',
    region: pick(regions, n),
    state: 'returned',
    createdAt: minute(n),
    updatedAt: minute(n),
  }),
  'preview-rounds': (n) => ({ document: `course ${n}`, round: 1 }),
  'payload-preferences': (n) => ({
    key: `collection-courses-${n}`,
    value: {},
    createdAt: minute(n),
    updatedAt: minute(n),
  }),
  'payload-locked-documents': (n) => ({ createdAt: minute(n), updatedAt: minute(n) }),
}
