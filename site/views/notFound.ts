import type { Locale } from '#content/locale.ts'
import { frontUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import type { Asked } from './address.ts'
import { documentAt } from './documents.ts'
import { facing } from './frame.ts'
import { ownLocales } from './link.ts'
import type { Shown } from './screens.ts'
import { type Run, speech } from './speech.ts'

export interface NotFoundView {
  /** The Norwegian edition, where only the translation is missing. */
  norwegian: { title: Run; href: string } | null
  /** The same said in the other languages of the site: one page is shown for every address that leads nowhere. */
  others: { lang: string; said: string; front: string; href: string }[]
}

/** The page for an address that leads nowhere; a translation that does not exist leads to the Norwegian text. */
export function notFound(read: Reader, asked: Asked): Extract<Shown, { screen: 'notFound' }> {
  const locale: Locale = ownLocales.includes(asked.locale) ? asked.locale : 'no'
  const page = speech(locale, 'nb')
  const document = asked.locale === 'no' ? null : documentAt(read, asked)
  const known = {
    title: page.words.notFound,
    description: page.words.notFoundText,
    exists: [],
    url: frontUrl,
    standard: 'nb',
    indexed: false,
  } as const
  const norwegian = document && { title: { text: document.title, lang: document.written }, href: document.url('no') }
  const others = ownLocales
    .filter((it) => it !== locale)
    .map((it) => {
      const { words } = speech(it, 'nb')
      return { lang: words.lang, said: words.notFound, front: words.front, href: frontUrl(it) }
    })
  const view = { norwegian, others }
  return { screen: 'notFound', status: 404, locale, standard: 'nb', facing: facing(page, known), view }
}
