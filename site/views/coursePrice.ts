import type { Written } from '#content/locale.ts'
import type { Price } from '#content/price.ts'
import { type Run, type Speech, say } from './speech.ts'

/** What a course costs, in sentences: who pays what for how long, the exam, and what the editor wrote. */
export function coursePrice(price: Price, page: Speech, written: Written): (Run | string)[] {
  const { words } = page
  const noted = price.note && say(price.note, page, written)
  const terms = said(price, page, noted !== null)
  const exam = price.examFee === null ? [] : [words.catalogue.examFee(kroner(price.examFee, page))]
  if (noted === null) return [...terms, ...exam]
  // Editors like to begin the note with "Gratis": it is not said twice.
  const isRepeated = terms[0] !== undefined && noted.text.startsWith(terms[0])
  return isRepeated ? [noted, ...terms.slice(1), ...exam] : [...terms, noted, ...exam]
}

function said({ terms, amount, per }: Price, page: Speech, isNoted: boolean): string[] {
  const { words } = page
  const { catalogue } = words
  const sum = amount === null ? [] : [kroner(amount, page) + catalogue.per[per]]
  const others = sum.map((it) => catalogue.othersPay(it))
  switch (terms) {
    case 'free':
      return [words.free]
    case 'free-for-residents':
      return [catalogue.freeForResidents, ...others]
    case 'free-for-some':
      // The note says for whom.
      return [isNoted ? words.free : catalogue.freeForSome, ...others]
    case 'paid':
      return sum
    case 'ask':
      return isNoted ? [] : [words.priceUnknown]
  }
}

/** The space in an amount must not break: 4 900 kr. */
function kroner(amount: number, { words }: Speech): string {
  return words.kroner(String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0'))
}
