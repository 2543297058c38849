import { readSheet } from 'read-excel-file/node'
import { CatalogueUnreadable } from '../said.ts'
import type { Table } from '../table.ts'
import { sheetOf } from './made-table.ts'
import { unpackedBytes } from './zip.ts'

/** Bytes the parts of a workbook may come to when unpacked: a small file can hold gigabytes of the same letter. */
const mostUnpacked = 300_000_000

/** The first sheet of a workbook. Dates become days; numbers are as they are stored. @throws CatalogueUnreadable */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  if (unpackedBytes(bytes) > mostUnpacked) throw unreadable('more than 300 MB when unpacked')
  let rows: readonly (readonly unknown[])[]
  try {
    rows = await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error))
  }
  return sheetOf(
    'xlsx',
    rows.map((row) => row.map(cellText)),
  )
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

function unreadable(why: string): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Regnearket kan ikke leses (${why}). Åpne det i regnearkprogrammet og lagre på nytt som .xlsx, eller som CSV.`,
    en: `The workbook cannot be read (${why}). Open it in the spreadsheet program and save it again as .xlsx, or as CSV.`,
  })
}
