import { DatabaseSync } from 'node:sqlite'
import { newId } from '#cms/database/ids.ts'
import { type Course, course } from '#content/course.ts'
import { digest } from '#content/digest.ts'
import { copyRows } from './copied-rows.ts'
import { translatePlaces } from './five-languages.ts'

/** One course to be made: of which it is a copy, and what tells it apart. */
interface Copy {
  source: Course
  id: string
  number: number
  slug: string
}

/**
 * Fills the database of a stopped CMS until it has `count` courses, each like one of the seed's, in one transaction:
 * rows, versions and release records. Through Payload it takes 15–21 ms each. The seed's regional courses take turns
 * by region, so that each place is mentioned by an eighth of the pages. Place pages come in five languages.
 * @returns how many it made
 */
export function fill(databaseFile: string, count: number): number {
  const database = new DatabaseSync(databaseFile)
  try {
    database.exec('PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE')
    translatePlaces(database)
    const courses = releasedCourses(database)
    const copies = copiesOf(courses, Math.max(0, count - courses.length))
    note(database, copies)
    const slug = 'copy.slug'
    const titled = (column: string) => `it.${column} || ' ' || copy.number`
    copyRows(database, {
      root: 'courses',
      documentColumn: 'id',
      set: { 'courses.slug': slug, 'courses_locales.title': titled('title') },
    })
    copyRows(database, {
      root: '_courses_v',
      documentColumn: 'parent_id',
      set: { '_courses_v.version_slug': slug, '_courses_v_locales.version_title': titled('version_title') },
    })
    release(database, copies)
    database.exec('DROP TABLE copy; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
    return copies.length
  } finally {
    database.close()
  }
}

function releasedCourses(database: DatabaseSync): Course[] {
  const rows = database.prepare("SELECT body FROM releases WHERE kind = 'course' AND NOT gone ORDER BY document").all()
  return rows.map((it) => course.parse(JSON.parse(String(it.body))))
}

function copiesOf(courses: readonly Course[], wanted: number): Copy[] {
  const regions = [...Map.groupBy(courses, (it) => it.region).entries()].flatMap(([id, own]) => (id ? [own] : []))
  return Array.from({ length: wanted }, (_, index) => {
    const own = regions[index % regions.length] ?? []
    const source = own[Math.floor(index / regions.length) % own.length]
    if (!source) throw new Error('The seed has no course of a region to copy.')
    const number = index + 1
    return {
      source,
      number,
      // The last eight digits stand in the address, and tell two courses apart there.
      id: source.id.slice(0, 16) + number.toString(16).padStart(8, '0'),
      slug: `${source.slug.slice(0, 60).replace(/-+$/, '')}-${number}`,
    }
  })
}

function note(database: DatabaseSync, copies: readonly Copy[]): void {
  database.exec('CREATE TEMP TABLE copy (old TEXT, new TEXT, number INTEGER PRIMARY KEY, slug TEXT)')
  const insert = database.prepare('INSERT INTO copy (old, new, number, slug) VALUES (?, ?, ?, ?)')
  for (const it of copies) insert.run(it.source.id, it.id, it.number, it.slug)
}

/** The release records of the copies: what the CMS would make of their rows, in sequence after those that are there. */
function release(database: DatabaseSync, copies: readonly Copy[]): void {
  const last = Number(database.prepare('SELECT max(sequence) AS sequence FROM releases').get()?.sequence)
  const of = new Map(
    database
      .prepare("SELECT document, locales, lastmod FROM releases WHERE kind = 'course'")
      .all()
      .map((it) => [String(it.document), it]),
  )
  const insert = database.prepare(
    "INSERT INTO releases (id, kind, document, gone, sequence, digest, lastmod, locales, body) VALUES (?, 'course', ?, 0, ?, ?, ?, ?, ?)",
  )
  for (const it of copies) {
    const body = bodyOf(it)
    const { locales = '', lastmod = '' } = of.get(it.source.id) ?? {}
    insert.run(newId(), it.id, last + it.number, digest(body), lastmod, locales, JSON.stringify(body))
  }
}

function bodyOf({ source, id, number, slug }: Copy): Course {
  const front = number.toString(16).padStart(8, '0')
  const title = { ...source.title }
  for (const locale of Object.keys(title) as (keyof typeof title)[]) title[locale] = `${title[locale]} ${number}`
  const sessions = source.sessions.map((it) => ({ ...it, id: front + it.id.slice(8) }))
  return { ...source, id, slug, title, sessions }
}
