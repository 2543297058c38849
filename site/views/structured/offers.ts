import type { Offer } from 'schema-dts'
import { sessionState } from '#content/course-state.ts'
import type { Price } from '#content/price.ts'
import type { Session } from '#content/session.ts'
import { type Speech, say } from '../speech.ts'

type Made = Exclude<Offer, string>

/**
 * What a course costs, one offer for each who pays another price; none where nobody has said, or only in words.
 * `category` is one of the words of developers.google.com, Course info.
 * @param url where one applies
 */
export function offersOf(price: Price, url: string | null, page: Speech, written: 'nb' | 'nn'): Made[] {
  const { terms, amount, note } = price
  const common = { '@type': 'Offer' as const, ...(url === null ? {} : { url }) }
  const nothing = { ...common, price: 0, priceCurrency: 'NOK' }
  const paid: Made[] = amount === null ? [] : [{ ...common, category: 'Paid', ...sum(amount, price.per) }]
  switch (terms) {
    case 'free':
      return [{ ...nothing, category: 'Free' }]
    case 'free-for-residents':
      return [
        { ...nothing, category: 'Partially Free', eligibleRegion: { '@type': 'AdministrativeArea', name: 'Nordland' } },
        ...paid,
      ]
    case 'free-for-some': {
      const who = note === null ? {} : { description: say(note, page, written).text }
      return [{ ...nothing, category: 'Partially Free', ...who }, ...paid]
    }
    case 'paid':
      return paid
    case 'ask':
      return []
  }
}

/** Units of time by their codes in UN/CEFACT Recommendation 20; half a year is six months. */
const units = {
  month: { value: 1, unitCode: 'MON' },
  term: { value: 6, unitCode: 'MON' },
  year: { value: 1, unitCode: 'ANN' },
}

/** An amount for the whole course, or for a time of it. */
function sum(price: number, per: Price['per']): Partial<Made> {
  if (per === 'course') return { price, priceCurrency: 'NOK' }
  return {
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price,
      priceCurrency: 'NOK',
      referenceQuantity: { '@type': 'QuantitativeValue', ...units[per] },
    },
  }
}

/** Whether a run can be joined today, and from when or until when, as far as its page says so. */
export function standingOf(session: Session, today: string): Made {
  const { applyFrom, deadline } = session
  const state = sessionState(session, today)
  const availability = {
    open: 'InStock',
    'waiting-list': 'BackOrder',
    'opens-later': 'PreOrder',
    full: 'SoldOut',
    'deadline-passed': 'OutOfStock',
    cancelled: 'Discontinued',
  } as const
  return {
    '@type': 'Offer',
    availability: `https://schema.org/${availability[state]}`,
    ...(applyFrom === null || state !== 'opens-later' ? {} : { availabilityStarts: applyFrom }),
    ...(deadline === null || state !== 'open' ? {} : { availabilityEnds: deadline }),
  }
}
