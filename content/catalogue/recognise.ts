import { translationLocales } from '../locale.ts'
import { nameKey } from '../slugify.ts'
import { columnKeys, columns } from './columns.ts'
import { CatalogueUnreadable } from './said.ts'

/** Which heading of a file is which column of ours: column → heading. */
export type ColumnMap = Readonly<Record<string, string>>

const byName = new Map<string, string>()
for (const { key, also } of columns) {
  for (const name of [key, ...also]) if (!byName.has(nameKey(name))) byName.set(nameKey(name), key)
}
const translated = new Set(columnKeys.filter((it) => it.includes(':')))
const languages: Record<string, (typeof translationLocales)[number]> = {
  ...Object.fromEntries(translationLocales.map((it) => [it, it] as const)),
  engelsk: 'en',
  english: 'en',
  nordsamisk: 'se',
  lulesamisk: 'smj',
  sorsamisk: 'sma',
}

/** Norwegian written out beside a translation is the text itself. */
const norwegian = new Set(['no', 'nb', 'nn', 'norsk', 'norwegian'])

/** The column a heading names in our format, in Norwegian or English, whatever its case; null where none. */
export function columnOf(heading: string): string | null {
  const [before = '', language] = heading.split(/[:_]|\s*\((?=[a-zæøå]+\)$)/i)
  if (language !== undefined) {
    const key = byName.get(nameKey(before))
    const word = nameKey(language)
    if (key !== undefined && norwegian.has(word)) return key
    const locale = languages[word]
    if (key !== undefined && locale !== undefined && translated.has(`${key}:${locale}`)) return `${key}:${locale}`
  }
  return byName.get(nameKey(heading)) ?? null
}

/**
 * Which headings are which columns: what was said (`given`, column → heading), and of the rest what is recognised; the
 * heading that comes first has the column.
 * @throws CatalogueUnreadable where what was said does not fit the file, or no heading is the code or the title.
 */
export function recognise(headings: readonly string[], given: ColumnMap = {}): ColumnMap {
  const map: Record<string, string> = {}
  for (const [key, heading] of Object.entries(given)) {
    if (!columnKeys.includes(key)) throw unknownColumn(key)
    const found = headings.find((it) => it === heading) ?? headings.find((it) => nameKey(it) === nameKey(heading))
    if (found === undefined) throw noSuchHeading(heading, headings)
    map[key] = found
  }
  const taken = new Set(Object.values(map))
  // A heading by our own name comes before one by another name: `name` is the title only where nothing is called that.
  const own = headings.filter((it) => columnKeys.includes(it))
  for (const heading of [...own, ...headings]) {
    const key = columnOf(heading)
    if (key === null || key in map || taken.has(heading)) continue
    map[key] = heading
    taken.add(heading)
  }
  for (const key of ['code', 'title']) if (!(key in map)) throw missingColumn(key, headings)
  return map
}

/** What `--map code=emnekode,title=navn` says. @throws CatalogueUnreadable */
export function readMap(text: string): ColumnMap {
  const pairs = text
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => {
      const at = it.indexOf('=')
      if (at < 1 || at === it.length - 1)
        throw new CatalogueUnreadable({
          nb: `«${it}» er ikke et par. Skriv kolonnene som code=kode,title=navn: vårt navn først, så overskriften i fila.`,
          en: `“${it}” is no pair. Write the columns as code=kode,title=navn: our name first, then the heading of the file.`,
        })
      return [it.slice(0, at).trim(), it.slice(at + 1).trim()] as const
    })
  return Object.fromEntries(pairs)
}

function unknownColumn(key: string): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Vi har ingen kolonne som heter «${key}». Kolonnene heter: ${columns.map((it) => it.key).join(', ')}.`,
    en: `We have no column called “${key}”. The columns are: ${columns.map((it) => it.key).join(', ')}.`,
  })
}

function noSuchHeading(heading: string, headings: readonly string[]): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Fila har ingen overskrift «${heading}». Den har: ${headings.join(', ')}.`,
    en: `The file has no heading “${heading}”. It has: ${headings.join(', ')}.`,
  })
}

function missingColumn(key: string, headings: readonly string[]): CatalogueUnreadable {
  const what = key === 'code' ? { nb: 'koden', en: 'the code' } : { nb: 'tittelen', en: 'the title' }
  return new CatalogueUnreadable({
    nb: `Fant ikke hvilken kolonne som er ${what.nb}. Fila har: ${headings.join(', ')}. Velg den, eller skriv ${key}=OVERSKRIFT i kolonnekartet (--map).`,
    en: `Could not tell which column is ${what.en}. The file has: ${headings.join(', ')}. Choose it, or write ${key}=HEADING in the map of columns (--map).`,
  })
}
