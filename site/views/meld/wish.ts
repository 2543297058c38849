import { longestWish } from '#content/submission.ts'
import { wishUrl } from '#content/urls.ts'
import type { FormState } from '../../meld/state.ts'
import type { Reader } from '../../records/reader.ts'
import { ownTarget, type Target } from '../link.ts'
import { type Speech, say } from '../speech.ts'
import { openRegions } from '../standing.ts'

/** A field of a form as it is shown, with what is wrong with it. */
export interface Field {
  value: string
  error: string | null
}

export interface WishView {
  action: string
  stamp: string
  /** nn where the page speaks nynorsk, so that the next one does too; else empty. */
  standard: string
  longest: number
  what: Field
  where: Field & { all: Choice; groups: { label: string; choices: Choice[] }[] }
  email: Field
  consent: Field
  trap: Field
  summary: Summary | null
}

/** Above a form: what is wrong, each leading to its field. */
export interface Summary {
  heading: string
  items: { href: string; text: string }[]
  trouble: string | null
}

interface Choice {
  value: string
  label: string
  chosen: boolean
}

const fields = ['hva', 'hvor', 'epost', 'samtykke', 'nettside'] as const

/** The form, with what stands in it. It comes filled in where `?q=` and `?region=` say so. */
export function wishView(read: Reader, page: Speech, { values, errors, trouble, stamp }: FormState): WishView {
  const { meld } = page.words
  const wrong = (name: (typeof fields)[number]) => {
    const words: Record<string, string> = meld.errors[name]
    const error = errors[name]
    return error === undefined ? null : (words[error] ?? error)
  }
  const field = (name: (typeof fields)[number], value = values[name] ?? ''): Field => ({ value, error: wrong(name) })
  const items = fields.flatMap((name) => {
    const text = wrong(name)
    return text === null ? [] : [{ href: `#${name}`, text }]
  })
  const where = field('hvor', values.hvor ?? values.region ?? '')
  return {
    action: ownTarget(page.locale, wishUrl).href,
    stamp,
    standard: page.standard === 'nn' ? 'nn' : '',
    longest: longestWish,
    what: field('hva', values.hva ?? (values.q ?? '').trim().slice(0, longestWish)),
    where: { ...where, ...choices(read, page, where.value) },
    email: field('epost'),
    consent: field('samtykke'),
    trap: field('nettside'),
    summary:
      items.length === 0 && trouble === null
        ? null
        : {
            heading: items.length === 0 ? meld.notSent : items.length === 1 ? meld.problem : meld.problems,
            items,
            trouble: trouble && meld.trouble[trouble],
          },
  }
}

/** All of the county, and each region with its municipalities. */
function choices(read: Reader, page: Speech, chosen: string): Pick<WishView['where'], 'all' | 'groups'> {
  const { meld } = page.words
  const choice = (value: string, label: string): Choice => ({ value, label, chosen: value === chosen })
  const regions = openRegions(read).toSorted((a, b) => a.name.no.localeCompare(b.name.no, 'nb'))
  return {
    all: choice('', meld.anywhere),
    groups: regions.map((it) => {
      const label = say(it.name, page, 'nb').text
      const municipalities = it.municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
      return {
        label,
        choices: [
          choice(it.slug, meld.wholeRegion(label)),
          ...municipalities.map(({ number, name }) => choice(number, name)),
        ],
      }
    }),
  }
}

/**
 * The way to the form, filled in with what was searched for: for pages that are stored, and where a search found
 * nothing. `WishForm.astro` shows it as a small form.
 */
export interface WishInvitation {
  target: Target
  q: string
  region: string
  standard: string
}

/** @param region the slug of a region, or empty */
export function wishInvitation(page: Speech, { q = '', region = '' } = {}): WishInvitation {
  const standard = page.locale === 'no' && page.standard === 'nn' ? 'nn' : ''
  return { target: ownTarget(page.locale, wishUrl), q, region, standard }
}
