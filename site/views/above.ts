import type { Page } from '#content/page.ts'
import { pageUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Target, target } from './link.ts'
import { type Run, type Speech, say } from './speech.ts'

/** The information page above another, for the crumbs. */
export interface Above {
  title: Run
  target: Target
}

/** The page above a path of two words, `om/personvern`; null where there is none. */
export function aboveOf(read: Reader, path: string, page: Speech): Above | null {
  const [first = '', second] = path.split('/')
  const above = second === undefined ? undefined : read.list('page', 'path', first)[0]
  return above ? { title: say(above.title, page, above.written), target: toPage(read, above, page) } : null
}

/** The address of an information page in the language of this one. */
export function toPage(read: Reader, it: Page, page: Speech): Target {
  return target(read, page.locale, { kind: 'page', ...it }, (locale) => pageUrl(it, locale))
}
