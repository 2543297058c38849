import type { Locale } from '#content/locale.ts'
import { openDataUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Frame, frame, ownFacing } from '../frame.ts'
import { ownHead } from '../heads/own.ts'
import { speech } from '../speech.ts'
import { crumbsTo } from '../structured/breadcrumb.ts'
import { filesOf, openFiles, openFileUrl } from './addresses.ts'
import { example } from './example.ts'
import { licence } from './licence.ts'
import { openLists } from './list.ts'

/** The page about the open data: every address there is, and what one gets there. */
export interface OpenDataView {
  lists: { href: string; text: string; file: string }[]
  files: { pattern: string; href: string; text: string }[]
  vacancies: { href: string; text: string }
  parameters: { name: string; text: string }[]
  fields: { heading: string; rows: { name: string; text: string }[] }[]
  example: { command: string; answer: string }
  licence: string
}

/** The region of the examples. */
const exampleRegion = 'salten'

export function openDataPage(read: Reader, locale: Locale, origin: string): { frame: Frame; view: OpenDataView } {
  const page = speech(locale, 'nb')
  const { openData } = page.words
  const at = openDataUrl(locale)
  const rows = (of: Record<string, string>) => Object.entries(of).map(([name, text]) => ({ name, text }))
  const { places, addresses, courses, services } = openData.fieldTexts
  const linked = [crumbsTo(openData.title, [], page)]
  return {
    frame: frame(read, page, ownFacing(page, { ...ownHead('openData', page), url: openDataUrl, linked })),
    view: {
      lists: openLists.map((it) => ({ href: at + it, text: openData.listTexts[it], file: `${at}${it}.json` })),
      files: openFiles.map((it) => ({
        pattern: at + it,
        href: openFileUrl(filesOf(it, [exampleRegion])[0] ?? it, locale),
        text: openData.fileTexts[it],
      })),
      vacancies: { href: `${at}vacancies`, text: openData.vacancies },
      parameters: rows(openData.parameters),
      fields: [
        { heading: `${at}places`, rows: rows(places) },
        { heading: openData.inAddress, rows: rows(addresses) },
        { heading: `${at}courses`, rows: rows(courses) },
        { heading: `${at}services`, rows: rows(services) },
      ],
      example: {
        command: `curl '${origin}${at}courses?q=norsk&region=${exampleRegion}'`,
        answer: JSON.stringify(example, null, 2),
      },
      licence,
    },
  }
}
