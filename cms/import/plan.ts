import type { PayloadRequest } from 'payload'
import { type Entry, entriesOf } from '#content/catalogue/entries.ts'
import { filledIn } from '#content/catalogue/filled.ts'
import { compare, type FieldChange, isEmpty, keysOf, spoken } from '#content/catalogue/matching.ts'
import { type ColumnMap, recognise } from '#content/catalogue/recognise.ts'
import type { FieldKey, Fields } from '#content/catalogue/row.ts'
import type { RowProblem, Said } from '#content/catalogue/said.ts'
import type { Table } from '#content/catalogue/table.ts'
import { editorOf } from '../access/roles.ts'
import { fieldsOf } from './course-fields.ts'
import { fitsContract } from './fits-contract.ts'
import { type Lookups, readLookups } from './lookups.ts'
import { mayWrite } from './may-write.ts'
import type { ImportOptions } from './options.ts'
import { newsOf, offeredBy } from './origins.ts'
import { resolve } from './resolve.ts'
import { type StoredCourse, StoredCourses } from './stored-courses.ts'
import { noProvider, whose } from './whose.ts'

export const rowKinds = ['new', 'changed', 'unchanged', 'gone', 'refused'] as const
export type RowKind = (typeof rowKinds)[number]

/** What an import does, or would do, with one course. */
export interface PlannedRow {
  kind: RowKind
  code: string | null
  title: string | null
  /** The rows of the file; none where it is gone from it. */
  rows: number[]
  /** The course that is there. */
  course: string | null
  changes: FieldChange[]
  /** What the file says otherwise than an editor wrote by hand. */
  kept: FieldChange[]
  problems: RowProblem[]
}

/** A row that writes something, with what it writes. */
export interface Writing extends PlannedRow {
  provider: string
  stored: StoredCourse | null
  /** The fields to write. */
  fields: Fields
  /** Those of them that the file says nothing of. */
  filled: FieldKey[]
  /** What the file says of the fields that stay an editor's. */
  beside: Fields
}

/** A course that stays as it is, of which the file says something new beside an editor's words. */
export interface Noting {
  stored: StoredCourse
  beside: Fields
}

export interface Plan {
  rows: PlannedRow[]
  writing: Writing[]
  noting: Noting[]
  gone: StoredCourse[]
  counts: Record<RowKind, number>
  /** Courses in which something by hand was kept. */
  kept: number
  /** Of each field, in how many courses the file says otherwise than an editor wrote by hand, kept or not. */
  byHand: Partial<Record<FieldKey, number>>
  /** Published courses of this source before the import; what is gone is a part of them. */
  known: number
  headings: string[]
  map: ColumnMap
  format: Table['format']
}

/** Which source an import counts as, for what is gone: files are one together. */
export const fileSource = 'file'

/**
 * What an import of a table would do, decided from what is stored now. Writes nothing, so that asking twice is asking.
 * @throws CatalogueUnreadable where the columns, the provider or the region are not to be found
 */
export async function plan(req: PayloadRequest, table: Table, options: ImportOptions, source: string): Promise<Plan> {
  const map = recognise(table.headings, options.map)
  const { good, refused } = entriesOf(table, map)
  const lookups = await readLookups(req)
  const common = whose(options, editorOf(req), lookups)
  const resolved = good.map((entry) => ({ entry, ...resolve(entry, common, lookups, map) }))
  const providers = new Set(resolved.flatMap((it) => it.provider?.id ?? []))
  const stored = await StoredCourses.of(req, [...providers])

  const rows: PlannedRow[] = refused.map((it) => ({ ...nothing, ...it, kind: 'refused' }))
  const writing: Writing[] = []
  const noting: Noting[] = []
  const seen = new Set<string>()
  for (const { entry, fields, provider, problems } of resolved) {
    const found = provider === null ? [] : stored.with(provider.id, entry.code)
    for (const it of found) seen.add(String(it.doc.id))
    const { row, notes } = judge({ req, entry, fields, found, problems, provider, options, lookups, map })
    rows.push(row)
    if ('stored' in row) writing.push(row)
    if (notes) noting.push(notes)
  }
  // A refused row is still in the file: what it was before is not gone.
  const inFile = new Set(refused.flatMap((it) => it.code ?? []))
  const ours = stored.all.filter(
    ({ doc, origin }) => origin?.source === source && doc._status === 'published' && !doc.deletedAt,
  )
  const gone = ours.filter(({ doc }) => !seen.has(String(doc.id)) && !inFile.has(String(doc.reference)))
  rows.push(...gone.map(goneRow))
  const count = (kind: RowKind) => rows.filter((it) => it.kind === kind).length
  return {
    rows,
    writing,
    noting,
    gone,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      gone: gone.length,
      refused: count('refused'),
    },
    kept: rows.filter((it) => it.kept.length > 0).length,
    byHand: countByHand(rows),
    known: ours.length,
    headings: table.headings,
    map,
    format: table.format,
  }
}

function countByHand(rows: readonly PlannedRow[]): Plan['byHand'] {
  const counts: Plan['byHand'] = {}
  for (const { changes, kept } of rows)
    for (const { key } of [...kept, ...changes.filter((it) => it.overByHand)]) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

/** Whether so much is gone that a person has to look: more than a third of what there was. */
export function losesTooMuch({ gone, known }: { gone: number; known: number }): boolean {
  return gone * 3 > known && gone > 0
}

const nothing = { course: null, changes: [], kept: [], problems: [] }

interface Judged {
  req: PayloadRequest
  entry: Entry
  fields: Fields
  found: StoredCourse[]
  problems: RowProblem[]
  provider: { id: string; online: boolean; region: string | null } | null
  options: ImportOptions
  lookups: Lookups
  map: ColumnMap
}

interface Verdict {
  row: PlannedRow | Writing
  notes?: Noting
}

function judge({ req, entry, fields: cells, found, problems, provider, options, lookups, map }: Judged): Verdict {
  const { code, title, rows } = entry
  const [known] = found
  const course = known ? String(known.doc.id) : null
  const base = { ...nothing, code, title, rows, course }
  const refuse = (more: RowProblem[]): Verdict => ({ row: { ...base, kind: 'refused', problems: more } })
  const about = (said: Said): RowProblem => ({ row: rows[0] ?? 0, column: null, value: '', said })
  if (problems.length > 0) return refuse(problems)
  if (provider === null) return refuse([about(noProvider(lookups))])
  const mine = cells.region === undefined && known === undefined && provider.region !== null && !provider.online
  const current = known ? fieldsOf(known.doc) : {}
  const surroundings = { teachesOnline: provider.online, written: options.written }
  const filled = { ...filledIn(code, cells, surroundings, current), ...(mine ? { region: provider.region } : {}) }
  const given = spoken(cells, filled)
  const notSaid = (fields: Fields) => keysOf(fields).filter((it) => isEmpty(entry.fields[it]) && !isEmpty(fields[it]))
  if (known === undefined) {
    const fields = { ...filled, ...given }
    const said = mayWrite(req, null, fields) ?? null
    const wrong = said ? [about(said)] : fitsContract({ fields, code, before: null, row: rows[0] ?? 0, map })
    if (wrong.length > 0) return refuse(wrong)
    const made = { provider: provider.id, stored: null, fields, filled: notSaid(fields), beside: {} }
    return { row: { ...base, kind: 'new', ...made } }
  }
  if (found.length > 1) return refuse([about(twoCourses)])
  const { origin } = known
  const offered = origin === null ? {} : offeredBy(origin)
  const { beside, ...compared } = compare(
    given,
    filled,
    { current, imported: origin?.values ?? {}, offered },
    options.overwrite,
  )
  const returns = known.origin?.removed === true && known.doc._status === 'draft'
  const overwritten = options.overwrite === 'all'
  if (known.doc.deletedAt) return refuse([about(inTrash)])
  if (known.doc._status === 'draft' && !returns && !overwritten) {
    return { row: { ...base, kind: 'unchanged', kept: compared.kept, problems: [about(unpublished)] } }
  }
  if (compared.changes.length === 0 && !returns && known.doc._status === 'published') {
    const news = newsOf(origin, beside, current)
    const row: PlannedRow = { ...base, kind: 'unchanged', kept: compared.kept }
    // What is remembered of a course decides what later imports write in it, so it is theirs to note who may write it.
    const notes = news === null || mayWrite(req, known.doc, {}) !== null ? undefined : { stored: known, beside: news }
    return { row, ...(notes ? { notes } : {}) }
  }
  if (known.pending) return refuse([about(pendingDraft)])
  const fields: Fields = Object.fromEntries(compared.changes.map((it) => [it.key, it.after]))
  const said = mayWrite(req, known.doc, fields)
  const wrong = said ? [about(said)] : fitsContract({ fields, code, before: known.doc, row: rows[0] ?? 0, map })
  if (wrong.length > 0) return refuse(wrong)
  const written = { provider: provider.id, stored: known, fields, filled: notSaid(fields), beside }
  return { row: { ...base, ...compared, kind: 'changed', ...written } }
}

function goneRow({ doc }: StoredCourse): PlannedRow {
  const title = fieldsOf(doc).title ?? null
  return { ...nothing, kind: 'gone', code: String(doc.reference), title, rows: [], course: String(doc.id) }
}

const twoCourses: Said = {
  nb: 'To kurs av tilbyderen har denne koden. Endre koden på det ene, så vet vi hvilket raden er.',
  en: 'Two courses of the provider have this code. Change the code of one of them, and we know which the row is.',
}
const inTrash: Said = {
  nb: 'Kurset ligger i papirkurven. Gjenopprett det, eller slett det for godt.',
  en: 'The course is in the trash. Restore it, or delete it for good.',
}
const pendingDraft: Said = {
  nb: 'Noen har endringer i kurset som ikke er publisert. Publiser dem eller forkast dem, og importer på nytt.',
  en: 'Somebody has changes in the course that are not published. Publish or drop them, and import again.',
}
const unpublished: Said = {
  nb: 'Kurset er tatt av nett for hånd, og blir stående slik.',
  en: 'The course was unpublished by hand, and stays so.',
}
