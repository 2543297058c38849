import type { Locale, Written } from '#content/locale.ts'
import { coursesUrl, wishUrl } from '#content/urls.ts'
import { type FormState, formStateOf } from '../../meld/state.ts'
import type { Reader } from '../../records/reader.ts'
import type { Words } from '../../text/words.ts'
import { type Frame, frame, ownFacing } from '../frame.ts'
import { ownTarget, type Target } from '../link.ts'
import { speech } from '../speech.ts'
import { type WishView, wishView } from './wish.ts'

/** A page that says something, and leads on. */
export interface ToldView {
  heading: string
  text: string[]
  onwards: { target: Target; label: string }
}

/** A page with one button: what it does is done when that is pressed, not when the page is opened. */
export interface SureView {
  heading: string
  text: string
  button: string
}

/** A page below `/meld/`, in its frame. */
export type MeldPage = { frame: Frame } & (
  | { screen: 'wish'; view: WishView }
  | { screen: 'told'; view: ToldView }
  | { screen: 'sure'; view: SureView }
)

/** The page at a path below `/meld/`, `savn/takk`; null where there is none. The site's server sends the form's state along. */
export function meldPage(read: Reader, locale: Locale, path: string | undefined, request: Request): MeldPage | null {
  const state = formStateOf(request)
  const standard: Written = locale === 'no' && state.values.mal === 'nn' ? 'nn' : 'nb'
  const page = speech(locale, standard)
  const { meld } = page.words
  const shown = shownAt(read, page, path, state, meld)
  if (shown === null) return null
  // What is wrong is what a screen reader says first of the page that comes back.
  const wrong = shown.screen === 'wish' ? shown.view.summary : null
  const title = shown.screen !== 'wish' ? shown.view.heading : wrong ? `${wrong.heading} – ${meld.title}` : meld.title
  const url = (it: Locale) => `${wishUrl(it)}${(path ?? '').slice('savn'.length).replace(/^\/(.+)$/, '$1/')}`
  return { ...shown, frame: frame(read, page, ownFacing(page, { title, description: meld.lede, url, indexed: false })) }
}

type Shown = MeldPage extends infer It ? (It extends { frame: Frame } ? Omit<It, 'frame'> : never) : never

function shownAt(
  read: Reader,
  page: ReturnType<typeof speech>,
  path: string | undefined,
  state: FormState,
  meld: Words['meld'],
): Shown | null {
  const told = (heading: string, ...text: string[]): Shown => ({
    screen: 'told',
    view: { heading, text, onwards: { target: ownTarget(page.locale, coursesUrl), label: meld.onwards } },
  })
  const sure = (heading: string, text: string, button: string): Shown => ({
    screen: 'sure',
    view: { heading, text, button },
  })
  switch (path) {
    case 'savn':
      return { screen: 'wish', view: wishView(read, page, state) }
    case 'savn/takk':
      return told(meld.thanks, meld.thanksText, ...(state.values.svar === '1' ? [meld.thanksAnswer] : []))
    case 'savn/bekreft':
      return sure(meld.confirm, meld.confirmText, meld.confirmButton)
    case 'savn/bekreftet':
      return told(meld.confirmed, meld.confirmedText)
    case 'savn/slett':
      return sure(meld.erase, meld.eraseText, meld.eraseButton)
    case 'savn/slettet':
      return told(meld.erased, meld.erasedText)
    default:
      return null
  }
}
