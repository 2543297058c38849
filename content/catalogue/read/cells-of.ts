import { between } from '../table.ts'
import { isLocale } from './is-locale.ts'

type Cells = Map<string, string>

/**
 * The cells of one entry of a JSON or XML file: its properties by their names. A text in several languages
 * (`{ "no": …, "en": … }`) is the columns `title` and `title:en`; a list is one cell; what is nested deeper is
 * `price.amount`.
 */
export function cellsOf(entry: object, before = ''): Cells {
  const cells: Cells = new Map()
  for (const [name, value] of Object.entries(entry)) {
    const heading = before + name
    if (isObject(value)) {
      const keys = Object.keys(value)
      const texts = keys.length > 0 && keys.every(isLocale)
      for (const [inner, cell] of texts ? languagesOf(heading, value) : cellsOf(value, `${heading}.`))
        cells.set(inner, cell)
    } else if (Array.isArray(value))
      cells.set(
        heading,
        value
          .map(plain)
          .filter((it) => it !== '')
          .join(between),
      )
    else cells.set(heading, plain(value))
  }
  return cells
}

function languagesOf(heading: string, value: object): Cells {
  return new Map(
    Object.entries(value).map(([locale, text]) => [
      ['no', 'nb', 'nn'].includes(locale) ? heading : `${heading}:${locale}`,
      plain(text),
    ]),
  )
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
