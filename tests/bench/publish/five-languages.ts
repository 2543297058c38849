import type { DatabaseSync } from 'node:sqlite'
import { digest } from '#content/digest.ts'
import { locales, translationLocales } from '#content/locale.ts'
import { type Place, place } from '#content/place.ts'

/** Rows of a document's texts, and of its versions'. */
const tables = [
  { name: 'places_locales', summary: 'summary', merger: 'merger' },
  { name: '_places_v_locales', summary: 'version_summary', merger: 'version_merger' },
]

/**
 * Gives every place a page in every language. Where there is no translation the Norwegian text stands in for it: what
 * is measured is how many pages there are, and nobody's language is made up.
 */
export function translatePlaces(database: DatabaseSync): void {
  for (const { name, summary, merger } of tables) {
    for (const locale of translationLocales) {
      const texts = database.prepare(
        `INSERT INTO "${name}" ("${summary}", "${merger}", _locale, _parent_id)
         SELECT "${summary}", "${merger}", ?, _parent_id FROM "${name}" AS it
         WHERE _locale = 'no' AND NOT EXISTS (SELECT 1 FROM "${name}" WHERE _parent_id = it._parent_id AND _locale = ?)`,
      )
      texts.run(locale, locale)
    }
  }
  const put = database.prepare(
    "UPDATE releases SET body = ?, digest = ?, locales = ? WHERE kind = 'place' AND document = ?",
  )
  for (const row of database.prepare("SELECT document, body FROM releases WHERE kind = 'place'").all()) {
    const body = translated(place.parse(JSON.parse(String(row.body))))
    put.run(JSON.stringify(body), digest(body), JSON.stringify(locales), String(row.document))
  }
}

function translated(it: Place): Place {
  const summary = { ...it.summary }
  const merger = it.merger && { ...it.merger }
  for (const locale of translationLocales) {
    // The row of a language that is there keeps what it has, and lacks what it lacks.
    if (summary[locale] !== undefined) continue
    summary[locale] = summary.no
    if (merger) merger[locale] = merger.no
  }
  return { ...it, summary, merger }
}
