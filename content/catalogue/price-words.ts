import type { Read } from './cells.ts'
import { wholeIn } from './cells.ts'
import { codeOf, type Word } from './words.ts'

/** What a cell with a price says: an amount, terms, what the amount buys; null where it does not say. */
export interface SaidPrice {
  amount: number | null
  terms: Word<'priceTerms'> | null
  per: Word<'pricePer'> | null
}

/** A price as people write it: `1200`, `kr 1 200,-`, `2 500 kr per semester`, `Gratis`. */
export function priceIn(cell: string): Read<SaidPrice> {
  const text = cell.trim()
  const terms = codeOf('priceTerms', text)
  if (terms !== null) return { value: { amount: null, terms, per: null } }
  const match =
    /^(?:kr|nok)?\.?\s*(\d[\d\s\u00a0\u202f]*|\d{1,3}(?:\.\d{3})+)(?:[.,](?:-|–|0{1,2}))?\s*(?:kr|kroner|nok)?\.?,?-?\s*(?:(?:\/|per|pr\.?|i|for)\s*(.+))?$/i.exec(
      text,
    )
  const number = match ? wholeIn((match[1] ?? '').replaceAll('.', ''), 0) : null
  const per = match?.[2] === undefined ? null : codeOf('pricePer', match[2])
  if (number === null || 'said' in number || (match?.[2] !== undefined && per === null))
    return {
      said: {
        nb: 'er ingen pris vi forstår. Skriv kroner som et helt tall, eller Gratis; resten i kolonnen «om prisen».',
        en: 'is no price we understand. Write kroner as a whole number, or Free; the rest in the column “priceNote”.',
      },
    }
  return {
    value: number.value === 0 ? { amount: null, terms: 'free', per } : { amount: number.value, terms: null, per },
  }
}
