import type { Kind } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'

/** Which document a page is the page of. */
export interface About {
  kind: Kind
  id: string
  locale: Locale
}

/** One address of the site that is a file. */
export interface SitePage {
  url: string
  /** Null for pages that are nobody's own: the front page, lists, style sheets. */
  about: About | null
}
