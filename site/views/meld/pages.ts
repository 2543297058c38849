import type { Locale, Written } from '#content/locale.ts'
import { coursesUrl, meldUrl } from '#content/urls.ts'
import { type FormState, formStateOf } from '../../meld/state.ts'
import type { Reader } from '../../records/reader.ts'
import { type Frame, frame, ownFacing } from '../frame.ts'
import { ownTarget, type Target } from '../link.ts'
import { type Speech, speech } from '../speech.ts'
import { type FollowFormView, followFormView } from './follow.ts'
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

/** A page below `/meld/`, in its frame; `about` is what the pages around it are about. */
export type MeldPage = { frame: Frame; about: string } & (
  | { screen: 'wish'; view: WishView }
  | { screen: 'follow'; view: FollowFormView }
  | { screen: 'told'; view: ToldView }
  | { screen: 'sure'; view: SureView }
)

/** The page at a path below `/meld/`, `savn/takk`; null where there is none. The site's server sends the form's state along. */
export function meldPage(read: Reader, locale: Locale, path: string | undefined, request: Request): MeldPage | null {
  const state = formStateOf(request)
  const standard: Written = locale === 'no' && state.values.mal === 'nn' ? 'nn' : 'nb'
  const page = speech(locale, standard)
  const { meld } = page.words
  const shown = shownAt(read, page, path, state, new URL(request.url).searchParams)
  if (shown === null) return null
  const own = shown.screen === 'follow' || path?.startsWith('varsel/') ? page.words.following.form : meld
  // What is wrong is what a screen reader says first of the page that comes back.
  const wrong = 'summary' in shown.view ? shown.view.summary : null
  const title = 'heading' in shown.view ? shown.view.heading : wrong ? `${wrong.heading} – ${own.title}` : own.title
  const url = (it: Locale) => meldUrl(it, path ?? '')
  return {
    ...shown,
    about: own.title,
    frame: frame(read, page, ownFacing(page, { title, description: own.lede, url, indexed: false })),
  }
}

type Shown = MeldPage extends infer It ? (It extends { frame: Frame } ? Omit<It, 'frame' | 'about'> : never) : never

function shownAt(
  read: Reader,
  page: Speech,
  path: string | undefined,
  state: FormState,
  params: URLSearchParams,
): Shown | null {
  const { meld, following } = page.words
  const { form } = following
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
    case 'varsel':
      return { screen: 'follow', view: followFormView(read, page, state, params) }
    case 'varsel/takk':
      return told(form.thanks, ...form.thanksText)
    case 'varsel/bekreft':
      return sure(form.confirm, form.confirmText, form.confirmButton)
    case 'varsel/bekreftet':
      return told(form.confirmed, form.confirmedText)
    case 'varsel/avmeld':
      return sure(form.stop, form.stopText, form.stopButton)
    case 'varsel/avmeld-alt':
      return sure(form.stopAll, form.stopAllText, form.stopAllButton)
    case 'varsel/avmeldt':
      return told(form.stopped, form.stoppedText)
    default:
      return null
  }
}
