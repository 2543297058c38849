import type { Locale } from '#content/locale.ts'
import { fileOf } from '../publisher/file-of.ts'
import { hashOf } from '../publisher/render.ts'
import type { Reader } from '../records/reader.ts'
import { recordingReader } from '../records/recording.ts'
import { plainPages } from '../serving/plain-pages.ts'
import { sheetFile } from '../sheets/answer.ts'
import { finderIndex } from '../views/finderIndex.ts'
import { ownLocales } from '../views/link.ts'
import { filesOf, openFiles, openFileUrl } from '../views/openData/addresses.ts'
import { openFile } from '../views/openData/file.ts'
import { searchIndex } from '../views/searchIndex.ts'
import { sheetPaths } from '../views/sheets/paths.ts'
import { speech } from '../views/speech.ts'
import { openRegions } from '../views/standing.ts'
import { htaccess } from './hosting/apache.ts'
import type { Item } from './inventory.ts'
import { oldAddresses } from './old-addresses.ts'
import type { Snapshot } from './snapshot.ts'
import { socialPictures } from './social.ts'

/**
 * What the server answers on demand, as files: the open data, the indexes that the search pages read where there is no
 * server of ours, the page for what is gone where the build has none, and the settings of Apache.
 */
export function madeFiles(snapshot: Snapshot): Item[] {
  const { view, origin, pages } = snapshot
  const read = recordingReader(() => view)
  const slugs = openRegions(read).map((it) => it.slug)
  const json = (locale: Locale, name: string, value: unknown) =>
    made(fileOf(openFileUrl(`${name}.json`, locale)), `${JSON.stringify(value)}\n`)
  return [
    ...(pages.some((it) => it.file === '410.html') ? [] : [made('410.html', plainPages.gone)]),
    ...sheets(read, snapshot),
    ...socialPictures(read, snapshot),
    made('.htaccess', htaccess(oldAddresses(snapshot), origin)),
    ...ownLocales.flatMap((locale) => [
      ...openFiles
        .flatMap((it) => filesOf(it, slugs))
        .map((it) => ({ file: it, text: openFile(read, locale, it, origin) }))
        .flatMap(({ file, text }) => (text === null ? [] : made(fileOf(openFileUrl(file, locale)), text))),
      json(locale, 'search', searchIndex(read, speech(locale, 'nb'))),
      json(locale, 'finder', finderIndex(read, speech(locale, 'nb'))),
    ]),
  ]
}

/** The posters and the notices of days to come, as PDF: known by what they are drawn from, and drawn when they are written. */
function sheets(read: Reader, { origin, build }: Snapshot): Item[] {
  return sheetPaths(read).flatMap((path): Item[] => {
    const sheet = sheetFile(read, path, origin)
    if (sheet === null) return []
    const token = hashOf(Buffer.from(`${build} ${sheet.facts}`))
    return [{ file: path.slice(1), token, rank: 'list', read: sheet.bytes }]
  })
}

/** A file that is given as it is. */
function made(file: string, content: string): Item {
  const bytes = Buffer.from(content)
  return { file, token: hashOf(bytes), rank: 'list', read: () => bytes }
}
