import type { Locale, Written } from '#content/locale.ts'
import { ownPages, privacyUrl, statementUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { aboveOf } from './above.ts'
import { type Facing, facing } from './frame.ts'
import { ownLocales, ownTarget, type Target } from './link.ts'
import { privacyView } from './privacy.ts'
import type { Shown } from './screens.ts'
import { type Run, type Speech, speech } from './speech.ts'
import { statementLede, statementView } from './statement.ts'
import { crumbsTo } from './structured/breadcrumb.ts'

/** The pages that the law asks for, which the site writes from facts: in Norwegian, bokmål or nynorsk, and English. */
type Duty = 'statement' | 'privacy'
const urls = { statement: statementUrl, privacy: privacyUrl } as const

/** The screen of such a page, in the written standard that its facts are in. */
export function dutyScreen(read: Reader, duty: Duty, locale: Locale): Shown {
  const page = speech(locale, dutyStandard(read, duty))
  const common = { status: 200, locale, standard: page.standard, facing: facingOf(read, duty, page) } as const
  return duty === 'statement'
    ? { screen: duty, ...common, view: statementView(read, page) }
    : { screen: duty, ...common, view: privacyView(read, page) }
}

function facingOf(read: Reader, duty: Duty, page: Speech): Facing {
  const title = page.words[duty].title
  const description = ledeOf(read, duty, page)
  const above = aboveOf(read, ownPages[duty], page)
  const linked = [crumbsTo(title, above ? [{ path: above.target.href, name: above.title.text }] : [], page)]
  const { standard } = page
  return facing(page, { title, description, exists: ownLocales, url: urls[duty], standard, linked })
}

/** Such pages as an information page lists them among those below it. */
export function dutiesBelow(read: Reader, path: string, page: Speech): { title: Run; summary: Run; target: Target }[] {
  if (path !== 'om') return []
  return (['statement', 'privacy'] as const).map((duty) => {
    const own = speech(page.locale === 'en' ? 'en' : 'no', dutyStandard(read, duty))
    const run = (text: string): Run => ({ text, lang: own.lang })
    const to = ownTarget(page.locale, urls[duty])
    return {
      title: run(own.words[duty].title),
      summary: run(ledeOf(read, duty, own)),
      target: { ...to, hreflang: to.hreflang && own.lang },
    }
  })
}

function ledeOf(read: Reader, duty: Duty, page: Speech): string {
  return duty === 'statement' ? statementLede(read, page) : page.words.privacy.lede
}

/** The written standard its facts are in; bokmål where there are none. */
export function dutyStandard(read: Reader, duty: Duty): Written {
  return read.get(duty, duty)?.written ?? 'nb'
}
