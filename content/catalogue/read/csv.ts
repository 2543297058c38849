import { CsvError, parse } from 'csv-parse/sync'
import { CatalogueUnreadable } from '../said.ts'
import type { Table } from '../table.ts'
import { sheetOf } from './made-table.ts'

const delimiters = [',', ';', '\t'] as const

/**
 * A CSV of any of the three delimiters. Quotation marks as in RFC 4180; one in the middle of a text that is not quoted
 * is itself.
 * @throws CatalogueUnreadable
 */
export function readCsv(text: string): Table {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  try {
    const lines: string[][] = parse(body, {
      bom: true,
      delimiter: said?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
    return sheetOf('csv', lines)
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error)
    throw error
  }
}

/** What stands between the cells: that which the first rows have most alike, and most of. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number[]>(delimiters.map((it) => [it, [0]]))
  let quoted = false
  let lines = 0
  for (const letter of text.slice(0, 100_000)) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && letter === '\n') {
      lines += 1
      if (lines === 20) break
      for (const rows of counts.values()) rows.push(0)
    } else if (!quoted) {
      const rows = counts.get(letter)
      if (rows) rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1
    }
  }
  // The heading decides, and among equals how many rows agree with it.
  const score = (it: string) => {
    const rows = counts.get(it) ?? []
    const [heading = 0] = rows
    return heading * 1000 + (heading === 0 ? 0 : rows.filter((count) => count === heading).length)
  }
  return delimiters.toSorted((a, b) => score(b) - score(a))[0] ?? ','
}

function unreadable(error: CsvError): CatalogueUnreadable {
  const line = typeof error.lines === 'number' ? error.lines : null
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new CatalogueUnreadable({
      nb: `Et anførselstegn på linje ${line} blir aldri lukket, så resten av fila ble én celle. Lukk det, eller skriv det dobbelt ("") inne i en tekst.`,
      en: `A quotation mark on line ${line} is never closed, so the rest of the file became one cell. Close it, or write it twice ("") inside a text.`,
    })
  return new CatalogueUnreadable({
    nb: `Linje ${line ?? '?'} kan ikke leses: ${error.message}. Lagre fila på nytt som CSV fra regnearket.`,
    en: `Line ${line ?? '?'} cannot be read: ${error.message}. Save the file as CSV again from the spreadsheet.`,
  })
}
