import type { Locale } from '#content/locale.ts'
import { meldAddress } from '../../meld/address.ts'
import type { Form } from '../../meld/form.ts'
import { formAt } from '../../meld/forms.ts'
import { Rate } from '../../meld/rate.ts'
import { newStamp, readStamp } from '../../meld/stamp.ts'
import { type FormState, formHeader, written } from '../../meld/state.ts'
import type { Outbox } from '../../outbox/outbox.ts'
import type { House } from '../../publisher/house.ts'
import { reader } from '../../records/reader.ts'
import { withContent } from '../../records/recording.ts'
import { type Exchange, send } from '../answer.ts'
import { plainPages } from '../plain-pages.ts'
import { isFromHere, postedFields, senderOf } from './posted.ts'

/** The field that is to stay empty: only who does not see the page fills it in. */
const trap = 'nettside'

/** Made for one visitor at one moment: kept nowhere, found by nobody, and its address, which may be secret, told to no other site. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex',
}

/**
 * Answers what stands below `/meld/`: shows forms, and takes them. What is taken is in the outbox before the visitor is
 * thanked, whether or not the CMS is there; what is wrong is shown beside what was typed.
 */
export class MeldDesk {
  readonly #house: House
  readonly #outbox: Outbox
  readonly #rate = new Rate()

  constructor(house: House, outbox: Outbox) {
    this.#house = house
    this.#outbox = outbox
  }

  /** @returns false where there is no such page */
  async show(exchange: Exchange): Promise<boolean> {
    const { searchParams } = exchange.url
    const asked = meldAddress(exchange.url.pathname)
    if (asked === null) return false
    const form = formAt(asked.path)
    if (form && !form.typed && this.#judge(form, {}, exchange, asked.locale) === 'missing') return false
    return this.#render(exchange, 200, { values: Object.fromEntries(searchParams), errors: {}, trouble: null })
  }

  /** @returns false where there is no such form */
  async take(exchange: Exchange): Promise<boolean> {
    const { request, url } = exchange
    const { siteUrl, time, publishSecret } = this.#house
    const asked = meldAddress(url.pathname)
    const form = asked && formAt(asked.path)
    if (!asked || !form) return false
    if (!form.fromElsewhere && !isFromHere(request, siteUrl)) {
      send(exchange, 403, headers, plainPages.elsewhere)
      return true
    }
    const fields = await postedFields(request, form.fromElsewhere)
    if (typeof fields === 'string') {
      // The rest of what is sent is not read.
      exchange.response.shouldKeepAlive = false
      send(exchange, fields === 'too long' ? 413 : 415, headers, plainPages.tooMuch)
      return true
    }
    const values = Object.fromEntries([...form.fields, 'mal', trap].map((it) => [it, fields.get(it) ?? '']))
    const now = time.now()
    const stamp = readStamp(fields.get('stempel') ?? '', now, publishSecret)
    const again = (status: number, state: Partial<FormState>) =>
      this.#render(exchange, status, {
        values,
        errors: {},
        trouble: null,
        // One that is too early stays the same, and is good a moment later.
        ...(stamp.state === 'early' || stamp.state === 'good' ? { stamp: fields.get('stempel') ?? '' } : {}),
        ...state,
      })
    const judged = this.#judge(form, values, exchange, asked.locale)
    if (judged === 'missing') return false
    if ('errors' in judged) return again(422, judged)
    if (form.typed && values[trap] !== '') return again(422, { errors: { [trap]: 'filled' } })
    if (form.typed && stamp.state === 'early') return again(422, { trouble: 'early' })
    if (form.typed && stamp.state !== 'good') return again(422, { trouble: 'late' })
    // Many readers' mail programs send from one address; who sends has an address that is a secret.
    if (!form.fromElsewhere && !this.#rate.allows(senderOf(request), now)) {
      exchange.response.setHeader('retry-after', '600')
      return again(429, { trouble: 'limited' })
    }
    const key = judged.key ?? `form:${'nonce' in stamp ? stamp.nonce : ''}`
    if (!this.#outbox.put(key, judged.submission, now)) return again(503, { trouble: 'full' })
    // A mail program that does it for its reader is to be answered without another address (RFC 8058, section 3.2).
    if (form.fromElsewhere && fields.get('List-Unsubscribe') === 'One-Click')
      send(exchange, 200, headers, plainPages.done)
    else send(exchange, 303, { location: judged.thanks, 'cache-control': 'no-store' })
    return true
  }

  #judge(form: Form, values: Record<string, string>, { url }: Exchange, locale: Locale): ReturnType<Form['judge']> {
    const { view, publishSecret: secret } = this.#house
    const language = locale === 'en' ? 'en' : (values.mal || url.searchParams.get('mal')) === 'nn' ? 'nn' : 'nb'
    return withContent(view, null, () => form.judge(values, { read: reader(), locale, language, url, secret }))
  }

  async #render(
    exchange: Exchange,
    status: number,
    given: Omit<FormState, 'stamp'> & { stamp?: string },
  ): Promise<boolean> {
    const { app, view, time, publishSecret } = this.#house
    const state: FormState = { stamp: newStamp(time.now(), publishSecret), ...given }
    const url = new URL(exchange.url)
    if (!url.pathname.endsWith('/')) url.pathname += '/'
    const request = new Request(url, { headers: { [formHeader]: written(state) } })
    const answer = await withContent(view, null, () => app.render(request))
    if (answer.status === 404) return false
    const failed = answer.status >= 500
    const body = failed ? plainPages.failed : Buffer.from(await answer.arrayBuffer())
    send(exchange, failed ? 500 : status, headers, body)
    return true
  }
}
