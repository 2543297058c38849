import type { Locale } from '#content/locale.ts'
import { feedUrl, openDataUrl } from '#content/urls.ts'
import { feedText } from '../following/answer.ts'
import { fileOf } from '../publisher/file-of.ts'
import { hashOf } from '../publisher/render.ts'
import type { Reader } from '../records/reader.ts'
import { recordingReader } from '../records/recording.ts'
import { plainPages } from '../serving/plain-pages.ts'
import { sheetFile } from '../sheets/answer.ts'
import { finderIndex } from '../views/finderIndex.ts'
import { ownLocales } from '../views/link.ts'
import { openList, openLists } from '../views/openData/list.ts'
import { searchIndex } from '../views/searchIndex.ts'
import { sheetPaths } from '../views/sheets/paths.ts'
import { speech } from '../views/speech.ts'
import { openRegions } from '../views/standing.ts'
import { htaccess } from './hosting/apache.ts'
import type { Item } from './inventory.ts'
import { oldAddresses } from './old-addresses.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * What the server answers on demand, as files: the open lists, the indexes that the search pages read where there is no
 * server of ours, the page for what is gone where the build has none, and the settings of Apache.
 */
export function madeFiles(snapshot: Snapshot): Item[] {
  const { view, origin, pages } = snapshot
  const read = recordingReader(() => view)
  const json = (locale: Locale, name: string, value: unknown) =>
    made(`${fileOf(openDataUrl(locale)).replace('index.html', '')}${name}.json`, `${JSON.stringify(value)}\n`)
  return [
    ...(pages.some((it) => it.file === '410.html') ? [] : [made('410.html', plainPages.gone)]),
    ...sheets(read, origin),
    made('.htaccess', htaccess(oldAddresses(snapshot), origin)),
    ...ownLocales.flatMap((locale) => [
      ...openLists.map((name) => json(locale, name, openList(read, name, locale, origin, null)?.body)),
      json(locale, 'search', searchIndex(read, speech(locale, 'nb'))),
      json(locale, 'finder', finderIndex(read, speech(locale, 'nb'))),
      ...feeds(read, locale, origin),
    ]),
  ]
}

/** The feeds of all courses, and of each region's. Those of other searches need a server. */
function feeds(read: Reader, locale: Locale, origin: string): Item[] {
  const asked = [{}, ...openRegions(read).map(({ slug }) => ({ region: slug }))].map((it) => new URLSearchParams(it))
  return asked.flatMap((it) =>
    (['rss', 'ics'] as const).flatMap((format) => {
      const url = feedUrl(locale, format, it)
      const text = feedText(read, locale, url.slice(url.lastIndexOf('/') + 1), new URLSearchParams(), origin)
      return text === null ? [] : made(fileOf(url), text)
    }),
  )
}

/** The posters and the notices of days to come, as PDF. */
function sheets(read: Reader, origin: string): Item[] {
  return sheetPaths(read).flatMap((path) => {
    const sheet = sheetFile(read, path, origin)
    return sheet === null ? [] : made(path.slice(1), sheet.bytes)
  })
}

/** A file that is given as it is. */
function made(file: string, content: string | Buffer): Item {
  const bytes = Buffer.from(content)
  return { file, token: hashOf(bytes), rank: 'list', read: () => bytes }
}
