import type { Entry } from '#content/catalogue/entries.ts'
import type { ColumnMap } from '#content/catalogue/recognise.ts'
import type { Fields } from '#content/catalogue/row.ts'
import type { RowProblem, Said } from '#content/catalogue/said.ts'
import type { KnownProvider, Lookups } from './lookups.ts'

/** What holds for every row that does not say it itself. */
export interface Common {
  provider: KnownProvider | null
  region: string | null
}

export interface Resolved {
  fields: Fields
  provider: KnownProvider | null
  problems: RowProblem[]
}

/** The words of a row for regions, places, providers and goals, as the ids of those. */
export function resolve(
  { fields, rows }: Entry,
  { provider, region }: Common,
  lookups: Lookups,
  map: ColumnMap,
): Resolved {
  const problems: RowProblem[] = []
  const wrong = (column: string, value: string, said: Said) =>
    problems.push({ row: rows[0] ?? 0, column: map[column] ?? column, value, said })
  const found = (column: string, word: string, id: string | null, names: readonly string[]): string[] => {
    if (id !== null) return [id]
    wrong(column, word, unknown(word, names))
    return []
  }
  const each = (
    column: 'places' | 'shownIn' | 'goals',
    find: (word: string) => string | null,
    names: readonly string[],
  ) => {
    const words = fields[column]
    if (words === undefined) return {}
    return { [column]: [...new Set(words.flatMap((word) => found(column, word, find(word), names)))] }
  }
  const own = fields.provider
  const itsProvider = own ? lookups.provider(own) : provider
  if (own && itsProvider === null) wrong('provider', own, unknown(own, lookups.names.providers))
  const itsRegion = fields.region
    ? (found('region', fields.region, lookups.region(fields.region), lookups.names.regions)[0] ?? null)
    : region
  const { provider: _word, region: _too, ...rest } = fields
  return {
    provider: itsProvider,
    problems,
    fields: {
      ...rest,
      ...each('places', lookups.place, lookups.names.places),
      ...each('shownIn', lookups.region, lookups.names.regions),
      ...each('goals', lookups.goal, lookups.names.goals),
      ...(itsProvider === null ? {} : { provider: itsProvider.id }),
      ...(itsRegion === null ? {} : { region: itsRegion }),
    },
  }
}

function unknown(word: string, names: readonly string[]): Said {
  const all = names.join(', ')
  return {
    nb: `«${word}» kjenner vi ikke. Bruk en av: ${all}.`,
    en: `We do not know “${word}”. Use one of: ${all}.`,
  }
}
