import type { Locale } from '#content/locale.ts'
import { openDataUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Frame, frame, ownFacing } from '../frame.ts'
import { ownHead } from '../heads/own.ts'
import { speech } from '../speech.ts'
import { crumbsTo } from '../structured/breadcrumb.ts'
import { licence, openLists } from './list.ts'

/** The page about the open lists. */
export interface OpenDataView {
  lists: { href: string; text: string; file: string }[]
  parameters: { name: string; text: string }[]
  licence: string
}

export function openDataPage(read: Reader, locale: Locale): { frame: Frame; view: OpenDataView } {
  const page = speech(locale, 'nb')
  const { openData } = page.words
  const at = openDataUrl(locale)
  return {
    frame: frame(
      read,
      page,
      ownFacing(page, { ...ownHead('openData', page), url: openDataUrl, linked: [crumbsTo(openData.title, [], page)] }),
    ),
    view: {
      lists: openLists.map((it) => ({ href: at + it, text: openData.listTexts[it], file: `${at}${it}.json` })),
      parameters: Object.entries(openData.parameters).map(([name, text]) => ({ name, text })),
      licence,
    },
  }
}
