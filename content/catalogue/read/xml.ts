import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { CatalogueUnreadable } from '../said.ts'
import type { Table } from '../table.ts'
import { cellsOf, isObject } from './cells-of.ts'
import { isElm, readElm } from './elm.ts'
import { tableOf } from './made-table.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // The five of XML itself; a document type, where others would be declared, is refused below.
  processEntities: true,
  htmlEntities: false,
})

/** XML of our own columns, one element a course, or the European Learning Model. @throws CatalogueUnreadable */
export function readXml(text: string): Table {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new CatalogueUnreadable({
      nb: 'XML-fila har en dokumenttype (<!DOCTYPE …>). Slike leser vi ikke, fordi de kan hente inn andre filer. Ta den bort.',
      en: 'The XML file has a document type (<!DOCTYPE …>). We do not read those, for they can draw in other files. Take it out.',
    })
  const valid = XMLValidator.validate(text)
  if (valid !== true)
    throw new CatalogueUnreadable({
      nb: `Fila er ikke gyldig XML, linje ${valid.err.line}: ${valid.err.msg}`,
      en: `The file is no valid XML, line ${valid.err.line}: ${valid.err.msg}`,
    })
  const root: unknown = parser.parse(text)
  if (isElm(root)) return readElm(root)
  return tableOf(
    'xml',
    coursesIn(root).map((it) => cellsOf(flattened(it))),
  )
}

/** The longest run of elements of one name: the courses, whatever they are called. */
function coursesIn(node: unknown): Record<string, unknown>[] {
  let longest: Record<string, unknown>[] = []
  const look = (value: unknown, depth: number) => {
    if (!isObject(value) || depth > 3) return
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('?') || name.startsWith('@')) continue
      const run = (Array.isArray(inner) ? inner : [inner]).filter(isObject).filter(isRecord)
      if (run.length > longest.length) longest = run
      else if (longest.length <= 1 && run.length === 1 && !hasText(longest[0]) && hasText(run[0])) longest = run
      for (const it of run.slice(0, 1)) look(it, depth + 1)
    }
  }
  look(node, 0)
  return longest
}

/** Whether an element has more in it than a text and its language. */
function isRecord(element: Record<string, unknown>): boolean {
  return Object.keys(element).some((it) => it !== '#text' && it !== '@lang')
}

function hasText(entry: Record<string, unknown> | undefined): boolean {
  return Object.values(entry ?? {}).some((it) => typeof it === 'string')
}

/** An element with `xml:lang` is its text in that language; attributes are columns as elements are. */
function flattened(entry: Record<string, unknown>): Record<string, unknown> {
  const flat: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(entry)) {
    const key = name.replace(/^@/, '')
    const runs = Array.isArray(value) ? value : [value]
    const spoken = runs.filter((it) => isObject(it) && '@lang' in it).filter(isObject)
    if (spoken.length > 0 && spoken.length === runs.length) {
      flat[key] = Object.fromEntries(spoken.map((it) => [String(it['@lang']), it['#text']]))
    } else flat[key] = isObject(value) && '#text' in value ? value['#text'] : value
  }
  return flat
}
