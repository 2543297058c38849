import { coursesUrl, followUrl } from '#content/urls.ts'
import { followedText } from '../../following/followable.ts'
import { nameOfQuery } from '../../following/name.ts'
import type { FormState } from '../../meld/state.ts'
import type { Reader } from '../../records/reader.ts'
import { courseListAddress, readCourseQuery } from '../../search/query.ts'
import { ownTarget, type Target } from '../link.ts'
import type { Speech } from '../speech.ts'
import type { Field, Summary } from './wish.ts'

/** The form by which a search is followed by e-mail. */
export interface FollowFormView {
  action: string
  stamp: string
  standard: string
  /** What is followed: "Kurs: «norsk», Salten", and the list of it. */
  name: string
  list: Target
  email: Field
  trap: Field
  summary: Summary | null
}

const fields = ['epost', 'nettside'] as const

/** The form, with what stands in it. @param params the query of the page's own address, which says what is followed */
export function followFormView(
  read: Reader,
  page: Speech,
  { values, errors, trouble, stamp }: FormState,
  params: URLSearchParams,
): FollowFormView {
  const { meld, following } = page.words
  const { form } = following
  const said = new URLSearchParams(followedText(params))
  const query = readCourseQuery(said)
  const list = ownTarget(page.locale, coursesUrl)
  const standard = page.standard === 'nn' ? 'nn' : ''
  const asked = new URLSearchParams([...said, ...(standard ? [['mal', standard]] : [])])
  const wrong = (name: (typeof fields)[number]) => {
    const words: Record<string, string> = form.errors[name]
    const error = errors[name]
    return error === undefined ? null : (words[error] ?? error)
  }
  const field = (name: (typeof fields)[number]): Field => ({ value: values[name] ?? '', error: wrong(name) })
  const items = fields.flatMap((name) => {
    const text = wrong(name)
    return text === null ? [] : [{ href: `#${name}`, text }]
  })
  return {
    action: ownTarget(page.locale, (locale) => followUrl(locale, asked)).href,
    stamp,
    standard,
    name: nameOfQuery(read, query, page),
    list: { ...list, href: courseListAddress(list.href, query) },
    email: field('epost'),
    trap: field('nettside'),
    summary:
      items.length === 0 && trouble === null
        ? null
        : {
            heading: items.length === 0 ? meld.notSent : items.length === 1 ? meld.problem : meld.problems,
            items,
            trouble: trouble && meld.trouble[trouble].replaceAll(meld.send, form.send),
          },
  }
}
