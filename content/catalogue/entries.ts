import { columns, sessionKeys } from './columns.ts'
import { readCell } from './read-cell.ts'
import type { ColumnMap } from './recognise.ts'
import { type CatalogueSession, catalogueRow, catalogueSession, type Fields } from './row.ts'
import { type RowProblem, type Said, shortened } from './said.ts'
import type { Table, TableRow } from './table.ts'

/** A course of a catalogue: what its rows say. */
export interface Entry {
  code: string
  title: string
  /** The rows of the file that tell of it. */
  rows: number[]
  fields: Fields
}

/** A course, or a row without a code, that cannot be brought in as it is. */
export interface Refused {
  code: string | null
  title: string | null
  rows: number[]
  problems: RowProblem[]
}

export interface Entries {
  good: Entry[]
  refused: Refused[]
}

const sessionColumns = new Set(sessionKeys)

/** One row, read cell by cell. */
interface RowRead {
  row: number
  code: string | null
  fields: Record<string, unknown>
  session: Record<string, unknown>
  problems: RowProblem[]
}

/**
 * The courses of a table: rows with the same code are one course with several sessions. In which order the rows stand
 * does not matter. A course with anything wrong in one of its rows is refused as a whole, with all that is wrong.
 */
export function entriesOf(table: Table, map: ColumnMap): Entries {
  const pairs = columns.flatMap(({ key }) =>
    Object.entries(map).filter(([it]) => it === key || it.startsWith(`${key}:`)),
  )
  const good: Entry[] = []
  const refused: Refused[] = []
  const byCode = new Map<string, RowRead[]>()
  for (const row of table.rows) {
    const read = readRow(row, pairs)
    if (read.code === null)
      refused.push({ code: null, title: titleOf(read), rows: [read.row], problems: read.problems })
    else byCode.set(read.code, [...(byCode.get(read.code) ?? []), read])
  }
  for (const [code, rows] of byCode) {
    const entry = together(code, rows, map)
    if ('problems' in entry) refused.push(entry)
    else good.push(entry)
  }
  return { good, refused: refused.toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)) }
}

function readRow({ row, cells, beyond }: TableRow, pairs: readonly (readonly [string, string])[]): RowRead {
  const read: RowRead = { row, code: null, fields: {}, session: {}, problems: [] }
  const wrong = (column: string | null, value: string, said: Said) =>
    read.problems.push({ row, column, value: shortened(value), said })
  if (beyond > 0) wrong(null, '', tooManyCells(beyond))
  for (const [key, heading] of pairs) {
    const cell = cells.get(heading) ?? ''
    const found = readCell(key, cell)
    if ('said' in found) {
      const { nb, en } = found.said
      wrong(heading, cell, { nb: `«${shortened(cell)}» ${nb}`, en: `“${shortened(cell)}” ${en}` })
    } else if (sessionColumns.has(key)) Object.assign(read.session, found.value)
    else Object.assign(read.fields, found.value, statedBefore(read.fields, found.value))
    if (key === 'code') {
      if (cell.trim() === '')
        wrong(heading, '', {
          nb: 'Koden mangler. Uten den vet vi ikke hvilket kurs raden er.',
          en: 'The code is missing. Without it we cannot tell which course the row is.',
        })
      else if (typeof read.fields.code === 'string') read.code = read.fields.code
    }
    if (key === 'title' && cell.trim() === '')
      wrong(heading, '', { nb: 'Tittelen mangler.', en: 'The title is missing.' })
  }
  return read
}

/** What a column of its own says stands, also where a cell with a price says something of the same. */
function statedBefore(fields: Record<string, unknown>, found: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(found).flatMap((it) => (fields[it] === undefined || fields[it] === null ? [] : [[it, fields[it]]])),
  )
}

function together(code: string, rows: RowRead[], map: ColumnMap): Entry | Refused {
  const problems = rows.flatMap((it) => it.problems)
  const fields: Record<string, unknown> = {}
  for (const read of rows) {
    for (const [key, value] of Object.entries(read.fields)) {
      if (key === 'code' || isEmpty(value)) {
        fields[key] ??= value
        continue
      }
      const before = fields[key]
      if (before === undefined || isEmpty(before)) fields[key] = value
      else if (JSON.stringify(before) !== JSON.stringify(value)) problems.push(differs(read, key, value, map))
    }
  }
  const sessions = rows.flatMap((it) => sessionOf(it, problems, map))
  if (Object.keys(map).some((it) => sessionColumns.has(it))) fields.sessions = inOrder(sessions)
  const title = typeof fields.title === 'string' ? fields.title : null
  const numbers = rows.map((it) => it.row).toSorted((a, b) => a - b)
  const whole = catalogueRow.safeParse({ ...fields, code })
  if (problems.length === 0 && !whole.success) problems.push(...misfits(whole.error.issues, numbers[0] ?? 0, map))
  if (problems.length > 0 || !whole.success || title === null) return { code, title, rows: numbers, problems }
  const { code: _its, ...rest } = whole.data
  return { code, title, rows: numbers, fields: rest }
}

function sessionOf(read: RowRead, problems: RowProblem[], map: ColumnMap): CatalogueSession[] {
  const filled = Object.entries(read.session).filter(
    ([key, it]) => !isEmpty(it) && !(key === 'status' && it === 'open'),
  )
  if (filled.length === 0) return []
  const said = (column: string, nb: string, en: string) =>
    problems.push({ row: read.row, column: map[column] ?? null, value: '', said: { nb, en } })
  if (isEmpty(read.session.starts)) {
    if (!read.problems.some((it) => it.column === map.starts))
      said(
        'starts',
        'Kursstarten mangler første dag. Fyll den ut, eller tøm de andre kolonnene om kursstarten.',
        'The session lacks its first day. Fill it in, or empty the other columns about the session.',
      )
    return []
  }
  const found = catalogueSession.safeParse(read.session)
  if (!found.success) {
    problems.push(...misfits(found.error.issues, read.row, map))
    return []
  }
  const { starts, ends } = found.data
  if (ends && ends < starts) said('ends', 'Siste dag er før første dag.', 'The last day is before the first.')
  return [found.data]
}

function inOrder(sessions: CatalogueSession[]): CatalogueSession[] {
  const written = sessions.map((it) => [it, `${it.starts} ${JSON.stringify(it)}`] as const)
  const once = new Map(written.map(([it, key]) => [key, it]))
  return [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function titleOf({ fields }: RowRead): string | null {
  return typeof fields.title === 'string' ? fields.title : null
}

function differs({ row, code }: RowRead, key: string, value: unknown, map: ColumnMap): RowProblem {
  const shown = shortened(typeof value === 'string' ? value : JSON.stringify(value))
  return {
    row,
    column: map[key] ?? key,
    value: shown,
    said: {
      nb: `«${shown}» er noe annet enn på en annen rad med koden ${code}. Rader med samme kode er samme kurs: gjør dem like, eller gi kursene hver sin kode.`,
      en: `“${shown}” is something else than on another row with the code ${code}. Rows with one code are one course: make them alike, or give each course its own code.`,
    },
  }
}

function misfits(
  issues: readonly { path: PropertyKey[]; message: string }[],
  row: number,
  map: ColumnMap,
): RowProblem[] {
  return issues.map(({ path, message }) => {
    const key = String(path[0] ?? '')
    return {
      row,
      column: map[key] ?? (key === '' ? null : key),
      value: '',
      said: { nb: `Passer ikke i feltet ${key}: ${message}.`, en: `Does not fit the field ${key}: ${message}.` },
    }
  })
}

function tooManyCells(beyond: number): Said {
  return {
    nb: `Raden har ${beyond} celler mer enn overskriftene. Et skilletegn inne i en tekst? Sett teksten i anførselstegn.`,
    en: `The row has ${beyond} cells more than there are headings. A delimiter inside a text? Put the text in quotation marks.`,
  }
}
