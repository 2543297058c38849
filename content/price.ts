import { z } from 'zod'
import { localizedText } from './locale.ts'

/**
 * Who pays. `free-for-residents`: free for whoever lives in the county. `free-for-some`: free for those who have a
 * right to it, told in the note. `ask`: nobody has said.
 */
export const priceTerms = ['free', 'free-for-residents', 'free-for-some', 'paid', 'ask'] as const

/** What the amount buys. */
export const pricePeriods = ['course', 'month', 'term', 'year'] as const

const kroner = z.number().int().nonnegative()

/** What a course costs, as its field says it. */
export const price = z
  .strictObject({
    terms: z.enum(priceTerms),
    /** Norwegian kroner; for those who pay where it is free for some. */
    amount: kroner.nullable(),
    per: z.enum(pricePeriods),
    /** Norwegian kroner to sit the exam as a private candidate (privatist), beside the amount. */
    examFee: kroner.nullable(),
    note: localizedText.nullable(),
  })
  .refine((it) => it.amount === null || (it.terms !== 'free' && it.terms !== 'ask'), {
    path: ['amount'],
    error: 'a course that is free, or whose price nobody has said, has no amount',
  })
  .refine((it) => it.terms !== 'paid' || it.amount !== null || it.note !== null, {
    path: ['amount'],
    error: 'a course that costs something needs an amount or a few words about it',
  })

export type Price = z.infer<typeof price>

/** Whether somebody pays nothing for the course itself. */
export function isFree({ terms }: Price): boolean {
  return terms === 'free' || terms === 'free-for-residents' || terms === 'free-for-some'
}
