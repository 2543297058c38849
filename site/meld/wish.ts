import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { longestWish } from '#content/submission.ts'
import { wishUrl } from '#content/urls.ts'
import { readWishLink, type WishLink } from '#content/wish-link.ts'
import type { Reader } from '../records/reader.ts'
import { standing } from '../views/standing.ts'
import type { Form } from './form.ts'

const email = z.email().max(254)

/** "Si fra hva du savner": what, perhaps where, and perhaps an address to answer to. */
export const wishForm: Form = {
  fields: ['hva', 'hvor', 'epost', 'samtykke'],
  typed: true,
  fromElsewhere: false,
  judge(values, { read, locale, language }) {
    const what = (values.hva ?? '').replace(/\s+/g, ' ').trim()
    const address = (values.epost ?? '').trim()
    const region = regionOf(read, values.hvor ?? '')
    const errors: Record<string, string> = {}
    if (what === '') errors.hva = 'missing'
    else if (what.length > longestWish) errors.hva = 'long'
    if (region === undefined) errors.hvor = 'unknown'
    if (address !== '' && !email.safeParse(address).success) errors.epost = 'wrong'
    // Without a yes the address is neither kept nor quietly dropped: they choose which.
    else if (address !== '' && values.samtykke !== 'ja') errors.samtykke = 'missing'
    else if (address === '' && values.samtykke === 'ja') errors.epost = 'missing'
    if (region === undefined || Object.keys(errors).length > 0) return { errors }
    const contact = address === '' ? null : { key: randomBytes(16).toString('hex'), email: address, language }
    const thanks = `${wishUrl(locale)}takk/${contact ? '?svar=1' : ''}`
    return { submission: { kind: 'wish', what, region, contact }, key: null, thanks }
  },
}

/** The slug of a region, by itself or by one of its municipalities; null for none, undefined for what is neither. */
function regionOf(read: Reader, value: string): string | null | undefined {
  if (value === '') return null
  const regions = read.all('region')
  const found = regions.find((it) => it.slug === value || it.municipalities.some(({ number }) => number === value))
  return found && (standing(read, found.id)?.slug ?? found.slug)
}

/** The button behind a link in a mail. */
function linkForm(what: WishLink): Form {
  return {
    fields: [],
    typed: false,
    fromElsewhere: false,
    judge(_values, { url, locale, secret }) {
      const contact = readWishLink(what, url.searchParams, secret)
      if (contact === null) return 'missing'
      const kind = what === 'bekreft' ? 'wish-confirm' : 'wish-erase'
      return { submission: { kind, contact }, key: `${kind}:${contact}`, thanks: `${wishUrl(locale)}${what}et/` }
    },
  }
}

export const wishConfirmForm = linkForm('bekreft')
export const wishEraseForm = linkForm('slett')
