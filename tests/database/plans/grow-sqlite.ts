import { DatabaseSync } from 'node:sqlite'
import { newId } from '#cms/database/ids.ts'
import { copyRows, type Differences } from '../../bench/publish/copied-rows.ts'
import { type Known, rows, To } from './rows.ts'

/*
 * node tests/database/plans/grow-sqlite.ts FILE FROM TO: courses number FROM to TO of a grown database, with versions
 * and release records; a fifth as many news, exceptions and files; and as many rows of what visitors and editors
 * leave. In a process of its own: a second SQLite in the process of a CMS takes the locks of its first away.
 */
const [, , file = '', from = '0', to = '0'] = process.argv
const database = new DatabaseSync(file)
database.exec('PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE')
grow(Number(from), Number(to))
database.exec('COMMIT')
database.close()

function grow(first: number, end: number): void {
  const fifth = { first: Math.floor(first / 5), end: Math.floor(end / 5) }
  copyDocuments('courses', first, end)
  copyDocuments('news', fifth.first, fifth.end)
  copyDocuments('exceptions', fifth.first, fifth.end)
  release(first)
  const known: Known = {
    regions: idsOf('regions'),
    courses: sourcesOf('courses'),
    providers: idsOf('providers'),
    searches: [],
  }
  for (const [collection, row] of Object.entries(rows)) {
    if (collection === 'follows') known.searches = idsOf('follow_searches')
    insertRows(collection.replaceAll('-', '_'), first, end, (n) => row(n, known))
  }
}

function idsOf(table: string): string[] {
  return database
    .prepare(`SELECT id FROM "${table}" ORDER BY id`)
    .all()
    .map((it) => String(it.id))
}

/** Of courses, one of each region, so that a list has as much to tell wherever it begins. */
function sourcesOf(table: string): string[] {
  const of = table === 'exceptions' ? '' : 'WHERE region_id IS NOT NULL GROUP BY region_id'
  const found = database.prepare(`SELECT min(id) AS id FROM "${table}" ${of}`).all()
  return found.map((it) => String(it.id))
}

function copyDocuments(table: string, first: number, end: number): void {
  const sources = sourcesOf(table).filter((it) => !it.endsWith('ffff'))
  database.exec('CREATE TEMP TABLE copy (old TEXT, new TEXT, number INTEGER PRIMARY KEY)')
  const insert = database.prepare('INSERT INTO copy (old, new, number) VALUES (?, ?, ?)')
  for (let n = first; n < end; n += 1) {
    const source = sources[n % sources.length] ?? ''
    insert.run(source, `${source.slice(0, 16)}f${n.toString(16).padStart(7, '0')}`, n)
  }
  const versions = `_${table}_v`
  copyRows(database, { root: table, documentColumn: 'id', set: differences(table, '') })
  if (has(versions, 'id'))
    copyRows(database, { root: versions, documentColumn: 'parent_id', set: differences(versions, 'version_') })
  database.exec('DROP TABLE copy')
}

/** Copies are older than the seed, and one in a hundred lies in the trash. */
function differences(table: string, prefix: string): Differences['set'] {
  const minute = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-200 days', '+' || copy.number || ' minutes')"
  const trashed = `iif(copy.number % 100 = 7, ${minute}, NULL)`
  const all: Record<string, string> = {
    [`${table}.${prefix}created_at`]: minute,
    [`${table}.${prefix}updated_at`]: minute,
    [`${table}.created_at`]: minute,
    [`${table}.updated_at`]: minute,
    [`${table}.${prefix}deleted_at`]: trashed,
    [`${table}.${prefix}reference`]: "'REF-' || copy.number",
    [`${table}.${prefix}slug`]: `it.${prefix}slug || '-' || copy.number`,
    [`${table}.${prefix}date`]: minute,
    [`${table}.from`]: minute,
    [`${table}.to`]: minute,
    [`${table}_locales.${prefix}title`]: `it.${prefix}title || ' ' || copy.number`,
  }
  return all
}

/** The release records of the copies. */
function release(first: number): void {
  database.exec('CREATE TEMP TABLE last AS SELECT max(sequence) AS sequence FROM releases')
  database.exec(`
    INSERT INTO releases (id, kind, document, gone, sequence, digest, lastmod, locales, "from", "until", body)
    SELECT printf('%08x', ${first} + row_number() OVER ()) || substr(source.id, 9), 'course', course.id, 0,
      last.sequence + row_number() OVER (), source.digest, source.lastmod, source.locales, source."from", source."until",
      json_set(source.body, '$.id', course.id, '$.slug', course.slug)
    FROM courses AS course CROSS JOIN last
    JOIN releases AS source ON source.kind = 'course' AND substr(source.document, 1, 16) = substr(course.id, 1, 16)
      AND source.document = (SELECT min(id) FROM courses WHERE region_id = course.region_id)
    WHERE course.deleted_at IS NULL AND substr(course.id, 17, 1) = 'f'
      AND NOT EXISTS (SELECT 1 FROM releases WHERE kind = 'course' AND document = course.id)`)
  database.exec('DROP TABLE last')
}

function insertRows(table: string, first: number, end: number, row: (n: number) => Record<string, unknown>): void {
  const fields = Object.keys(row(first))
  const columns = ['id', ...fields.map((it) => columnOf(table, it))]
  const marks = columns.map(() => '?').join()
  const insert = database.prepare(`INSERT INTO "${table}" (${columns.map((it) => `"${it}"`).join()}) VALUES (${marks})`)
  for (let n = first; n < end; n += 1) insert.run(newId(), ...Object.values(row(n)).map(stored))
}

function columnOf(table: string, field: string): string {
  const name = field.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`)
  const column = [name, `${name}_id`].find((it) => has(table, it))
  if (column === undefined) throw new Error(`The table ${table} has no column for ${field}.`)
  return column
}

function has(table: string, column: string): boolean {
  return database
    .prepare(`PRAGMA table_info("${table}")`)
    .all()
    .some((it) => it.name === column)
}

function stored(value: unknown): string | number | null {
  if (value instanceof To) return value.id
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  return JSON.stringify(value)
}
