import { CatalogueUnreadable } from '../said.ts'
import { mostBytes, type Table } from '../table.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { textOf } from './text.ts'
import { readXlsx } from './xlsx.ts'
import { readXml } from './xml.ts'

/**
 * Reads a catalogue in whatever format it is in, told by what is in it, never by its name.
 * @throws CatalogueUnreadable
 */
export async function readCatalogue(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > mostBytes)
    throw new CatalogueUnreadable({
      nb: `Fila er på ${Math.ceil(bytes.length / 1e6)} MB; vi tar høyst ${mostBytes / 1e6}. Del den i flere.`,
      en: `The file has ${Math.ceil(bytes.length / 1e6)} MB; we take at most ${mostBytes / 1e6}. Split it.`,
    })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw oldWorkbook
  if (bytes[0] === 0x25 && bytes[1] === 0x50) throw pdf
  const text = textOf(bytes)
  const [first] = text.trimStart()
  if (text.includes('\0')) throw notText
  if (first === '{' || first === '[') return readJson(text)
  if (first === '<') return readXml(text)
  return readCsv(text)
}

const oldWorkbook = new CatalogueUnreadable({
  nb: 'Dette er et gammelt regneark (.xls). Åpne det og lagre det som .xlsx eller CSV.',
  en: 'This is an old workbook (.xls). Open it and save it as .xlsx or CSV.',
})
const pdf = new CatalogueUnreadable({
  nb: 'Dette er en PDF. Be om katalogen som regneark, CSV, XML eller JSON.',
  en: 'This is a PDF. Ask for the catalogue as a workbook, CSV, XML or JSON.',
})
const notText = new CatalogueUnreadable({
  nb: 'Dette er ingen kurskatalog: verken CSV, XLSX, XML eller JSON.',
  en: 'This is no catalogue of courses: neither CSV, XLSX, XML nor JSON.',
})
