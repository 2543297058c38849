import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type FollowLink, followedQuery, readFollowLink } from '#content/follow.ts'
import type { Locale } from '#content/locale.ts'
import type { Submission } from '#content/submission.ts'
import { followUrl } from '#content/urls.ts'
import { followedText } from '../following/followable.ts'
import type { Form } from './form.ts'

const email = z.email().max(254)

/** "Få beskjed om nye kurs": an address, and the search that stands in the address of the page. */
export const followForm: Form = {
  fields: ['epost'],
  typed: true,
  fromElsewhere: false,
  judge({ epost = '' }, { read, url, locale, language }) {
    const address = epost.trim()
    if (address === '') return { errors: { epost: 'missing' } }
    if (!email.safeParse(address).success) return { errors: { epost: 'wrong' } }
    const query = followedQuery.safeParse(followedText(url.searchParams)).data
    if (query === undefined) return 'missing'
    const [region, ...more] = new URLSearchParams(query).getAll('region')
    const own = more.length === 0 && region !== undefined && read.count('region', 'slug', region) > 0 ? region : null
    const key = randomBytes(16).toString('hex')
    return {
      submission: { kind: 'follow', key, email: address, query, region: own, language },
      key: null,
      // The same whether or not the address is known here.
      thanks: toldAt('takk', locale, language),
    }
  },
}

/** The button behind a link in a letter. */
function linkForm(
  what: FollowLink,
  told: string,
  submissionOf: (key: string) => Submission,
  fromElsewhere = false,
): Form {
  return {
    fields: [],
    typed: false,
    fromElsewhere,
    judge(_values, { url, locale, language, secret }) {
      const key = readFollowLink(what, url.searchParams, secret)
      if (key === null) return 'missing'
      const submission = submissionOf(key)
      return { submission, key: `${submission.kind}:${key}`, thanks: toldAt(told, locale, language) }
    },
  }
}

export const followConfirmForm = linkForm('bekreft', 'bekreftet', (follow) => ({ kind: 'follow-confirm', follow }))
export const followStopForm = linkForm('avmeld', 'avmeldt', (follow) => ({ kind: 'follow-stop', follow }))
/** Mail programs press it by themselves, at the wish of whom they belong to (RFC 8058). */
export const followEraseForm = linkForm('avmeld-alt', 'avmeldt', (person) => ({ kind: 'follow-erase', person }), true)

function toldAt(path: string, locale: Locale, language: string): string {
  return `${followUrl(locale, new URLSearchParams())}${path}/${language === 'nn' ? '?mal=nn' : ''}`
}
