import { readFileSync } from 'node:fs'
import { fileOf } from '#site/publisher/file-of.ts'
import { pagesOf } from '#site/publisher/pages.ts'
import { provideRecordingReader, recordingReader, withContent } from '#site/records/recording.ts'
import { open } from '#site/views/open.ts'
import { viewOf } from '../view-of.ts'

/** The records in the file that `BENCH_RECORDS` names, as every page of this build reads them. */
const records: unknown = JSON.parse(readFileSync(process.env.BENCH_RECORDS ?? '', 'utf8'))
if (!Array.isArray(records)) throw new Error('BENCH_RECORDS: expected a list of release records.')
const view = viewOf(records, Date.now())
provideRecordingReader(() => view)

/** Every page that exists, as Astro's static routes name them. */
export function staticPaths(): { params: { path: string | undefined } }[] {
  const read = recordingReader(() => view)
  const urls = [...pagesOf(view, []).values()].filter(({ url, about }) => {
    // Only the site's own lists may be missing in a language.
    if (about !== null) return true
    const opened = withContent(view, null, () => open(read, new URL(url, 'http://site')))
    return opened.screen !== 'redirect' && opened.status === 200
  })
  return urls.map(({ url }) => ({ params: { path: fileOf(url).replace(/\/?index\.html$/, '') || undefined } }))
}
