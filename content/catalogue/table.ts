/** The kinds of file a catalogue comes in. */
export const formats = ['csv', 'xlsx', 'json', 'xml', 'schema-org', 'elm'] as const
export type Format = (typeof formats)[number]

/** One row as the file has it: cells by their headings. An empty cell is left out or blank. */
export interface TableRow {
  /** The row of the file, the heading being row 1; of a JSON or XML file the number of the entry, from 1. */
  row: number
  cells: ReadonlyMap<string, string>
  /** Cells beyond the last heading: a delimiter inside a text that is not quoted. */
  beyond: number
}

/** What every format is read into, before anything is known of its columns. */
export interface Table {
  format: Format
  /** The headings in the order of the file, each once. */
  headings: string[]
  rows: TableRow[]
}

/** The values of a cell that holds several are kept apart by this, whatever the format had between them. */
export const between = '|'

/** Bytes a catalogue may have. */
export const mostBytes = 50_000_000
/** Rows a catalogue may have. */
export const mostRows = 100_000
