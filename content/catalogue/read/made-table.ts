import { CatalogueUnreadable } from '../said.ts'
import { type Format, mostRows, type Table, type TableRow } from '../table.ts'

/** A table of entries without a heading row, numbered from 1. @throws CatalogueUnreadable */
export function tableOf(format: Format, entries: readonly ReadonlyMap<string, string>[]): Table {
  return made(
    format,
    entries.map((cells, at) => ({ row: at + 1, cells, beyond: 0 })),
  )
}

/** A table of a heading row and rows below it. @throws CatalogueUnreadable */
export function sheetOf(format: Format, lines: readonly (readonly string[])[]): Table {
  const at = lines.findIndex((it) => it.filter((cell) => cell.trim() !== '').length > 1)
  const headings = (lines[at] ?? []).map((it) => it.replace(/\s+/g, ' ').trim())
  if (at === -1) throw nothingIn()
  for (const [index, heading] of headings.entries()) {
    if (heading !== '' && headings.indexOf(heading) < index) throw twice(heading)
  }
  const rows: TableRow[] = []
  for (const [index, line] of lines.entries()) {
    if (index <= at || line.every((it) => it.trim() === '')) continue
    const cells = new Map(headings.flatMap((it, column) => (it === '' ? [] : [[it, line[column] ?? ''] as const])))
    rows.push({
      row: index + 1,
      cells,
      beyond: Math.max(0, line.findLastIndex((it) => it.trim() !== '') + 1 - headings.length),
    })
  }
  return made(format, rows)
}

function made(format: Format, rows: TableRow[]): Table {
  if (rows.length === 0) throw nothingIn()
  if (rows.length > mostRows) throw tooMany(rows.length)
  const headings = new Set<string>()
  for (const { cells } of rows) for (const heading of cells.keys()) headings.add(heading)
  return { format, headings: [...headings], rows }
}

function nothingIn(): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: 'Det står ingen kurs i fila. Den må ha en rad med overskrifter og minst én rad under, eller en liste med kurs.',
    en: 'There are no courses in the file. It needs a row of headings and at least one row below it, or a list of courses.',
  })
}

function tooMany(rows: number): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Fila har ${rows} rader; vi tar høyst ${mostRows}. Del den i flere.`,
    en: `The file has ${rows} rows; we take at most ${mostRows}. Split it.`,
  })
}

function twice(heading: string): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `To kolonner heter «${heading}». Gi dem hver sin overskrift.`,
    en: `Two columns are called “${heading}”. Give each its own heading.`,
  })
}
