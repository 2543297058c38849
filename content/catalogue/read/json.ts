import { CatalogueUnreadable } from '../said.ts'
import type { Table } from '../table.ts'
import { cellsOf, isObject } from './cells-of.ts'
import { isElm, readElm } from './elm.ts'
import { tableOf } from './made-table.ts'
import { isSchemaOrg, readSchemaOrg } from './schema-org.ts'

/** JSON of our own columns, schema.org's courses, or the European Learning Model. @throws CatalogueUnreadable */
export function readJson(text: string): Table {
  const root = parsed(text)
  if (isElm(root)) return readElm(root)
  if (isSchemaOrg(root)) return readSchemaOrg(root)
  return tableOf(
    'json',
    listOf(root).map((it) => cellsOf(it)),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CatalogueUnreadable({
      nb: `Fila er ikke gyldig JSON: ${why}.`,
      en: `The file is no valid JSON: ${why}.`,
    })
  }
}

/** The courses of a file: the file itself where it is a list, else its longest list of objects. */
function listOf(root: unknown): Record<string, unknown>[] {
  if (Array.isArray(root)) return root.filter(isObject)
  if (!isObject(root)) return []
  const lists = Object.values(root)
    .flatMap((it) => (isObject(it) ? Object.values(it) : [it]))
    .concat(Object.values(root))
    .filter(Array.isArray)
    .map((it) => it.filter(isObject))
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? []
}
