import type { DatabaseSync } from 'node:sqlite'

/** One table of a document: the document itself, or rows below it. */
interface Table {
  name: string
  columns: { name: string; integerKey: boolean }[]
  /** The column that says what the row stands below, and the table of that; null for the document itself. */
  below: { column: string; table: Table } | null
}

/** How columns of copies differ from the originals: SQL, with `it` for the original row and `copy` for `copy(old, new, number)`. */
export interface Differences {
  /** The first table of the document. */
  root: string
  /** Where the root's row is to be found by: the id of the document. */
  documentColumn: string
  /** Columns with something else than what the original says, by `table.column`. */
  set: Readonly<Record<string, string>>
}

/**
 * Copies documents row by row, in the database: once for each row of the temporary table `copy`. Which tables belong
 * together, and by which columns, the schema says (foreign keys), so that a migration is followed by itself.
 */
export function copyRows(database: DatabaseSync, { root, documentColumn, set }: Differences): void {
  const tables = treeOf(database, root)
  for (const table of tables) {
    const columns = table.columns.filter((it) => !it.integerKey).map((it) => it.name)
    const values = columns.map((it) => set[`${table.name}.${it}`] ?? copied(table, it, documentColumn))
    database.exec(
      `INSERT INTO "${table.name}" (${columns.map((it) => `"${it}"`).join()}) SELECT ${values.join()} FROM copy ${joined(table, documentColumn)}`,
    )
  }
}

/** A row's new id: its own, with the number of the copy in front. */
const renumbered = (column: string) => `printf('%08x', copy.number) || substr(it."${column}", 9)`

function copied(table: Table, column: string, documentColumn: string): string {
  if (table.below === null && column === documentColumn) return 'copy.new'
  const pointsToDocument = table.below?.column === column && isDocument(table.below.table, documentColumn)
  if (pointsToDocument) return 'copy.new'
  const own = column === 'id' || column === '_uuid' || table.below?.column === column
  return own ? `iif(it."${column}" IS NULL, NULL, ${renumbered(column)})` : `it."${column}"`
}

function isDocument(table: Table, documentColumn: string): boolean {
  return table.below === null && documentColumn === 'id'
}

/** From the rows of a table up to the document they belong to. */
function joined(table: Table, documentColumn: string): string {
  const path: Table[] = []
  for (let at: Table | undefined = table; at; at = at.below?.table) path.unshift(at)
  return path
    .map((at, index) => {
      const alias = at === table ? 'it' : `level${index}`
      const [above, column] = at.below ? [`level${index - 1}.id`, at.below.column] : ['copy.old', documentColumn]
      return `JOIN "${at.name}" ${alias} ON ${alias}."${column}" = ${above}`
    })
    .join(' ')
}

function treeOf(database: DatabaseSync, root: string): Table[] {
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const candidates = names.map((it) => String(it.name)).filter((it) => it.startsWith(`${root}_`))
  const tables: Table[] = [{ name: root, columns: columnsOf(database, root), below: null }]
  for (const table of tables) {
    for (const name of candidates) {
      const keys = database.prepare(`PRAGMA foreign_key_list("${name}")`).all()
      const up = keys.find((it) => it.table === table.name && /^_?parent_id$/.test(String(it.from)))
      if (up) tables.push({ name, columns: columnsOf(database, name), below: { column: String(up.from), table } })
    }
  }
  return tables
}

function columnsOf(database: DatabaseSync, table: string): Table['columns'] {
  const columns = database.prepare(`PRAGMA table_info("${table}")`).all()
  return columns.map((it) => ({
    name: String(it.name),
    integerKey: it.pk === 1 && String(it.type).toUpperCase() === 'INTEGER',
  }))
}
