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
    const where = whereOf(read, values.hvor ?? '')
    const errors: Record<string, string> = {}
    if (what === '') errors.hva = 'missing'
    else if (what.length > longestWish) errors.hva = 'long'
    if (where === undefined) errors.hvor = 'unknown'
    if (address !== '' && !email.safeParse(address).success) errors.epost = 'wrong'
    // Without a yes the address is neither kept nor quietly dropped: they choose which.
    else if (address !== '' && values.samtykke !== 'ja') errors.samtykke = 'missing'
    else if (address === '' && values.samtykke === 'ja') errors.epost = 'missing'
    if (where === undefined || Object.keys(errors).length > 0) return { errors }
    const contact = address === '' ? null : { key: randomBytes(16).toString('hex'), email: address, language }
    const thanks = `${wishUrl(locale)}takk/${contact ? '?svar=1' : ''}`
    return { submission: { kind: 'wish', what, ...where, contact }, key: null, thanks }
  },
}

/** Where it is missed: a region, and the number of the municipality of it that was chosen. */
interface Where {
  region: string | null
  municipality: string | null
}

/** By the slug of a region or the number of a municipality; undefined for what is neither. */
function whereOf(read: Reader, value: string): Where | undefined {
  if (value === '') return { region: null, municipality: null }
  for (const it of read.all('region')) {
    const municipality = it.municipalities.find(({ number }) => number === value)?.number ?? null
    if (it.slug === value || municipality !== null)
      return { region: standing(read, it.id)?.slug ?? it.slug, municipality }
  }
  return undefined
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
