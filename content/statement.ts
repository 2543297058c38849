import { z } from 'zod'
import { telephone } from './contact.ts'
import { day } from './date.ts'
import { localizedText, written } from './locale.ts'
import { criterion } from './wcag.ts'

/** How a site was tried. All but `automated` are a person's doing. */
export const checkKinds = ['automated', 'keyboard', 'screen-reader', 'expert', 'users'] as const
/** What it takes to say how a site conforms: programs find some faults, and nobody can tell the rest without looking. */
const judging: readonly string[] = ['screen-reader', 'expert', 'users']

/** How far a site meets the requirements, in the words of Commission Implementing Decision (EU) 2018/1523. */
export const conformances = ['full', 'partial', 'none'] as const
/** Why something is not accessible: a fault, a burden out of proportion, or outside what the law covers. */
export const faultReasons = ['fault', 'burden', 'outside'] as const

const webAddress = z.string().regex(/^https:\/\/[^\s/]+/, 'expected a web address that starts with https://')

/** Something that a part of the public cannot use, or not well. */
const fault = z.strictObject({
  criterion,
  reason: z.enum(faultReasons),
  /** What is wrong, what it means for whom, and what they can do instead. */
  text: localizedText,
  /** The day it will be mended by; null where nobody has decided. */
  mended: day.nullable(),
})

/**
 * What the accessibility statement of the site says (forskrift om universell utforming av IKT-løsninger,
 * FOR-2013-06-21-732, which makes directive (EU) 2016/2102 Norwegian law): the page is made of these facts, and claims
 * nothing they do not hold.
 */
export const statement = z
  .strictObject({
    id: z.literal('statement'),
    written,
    /** How, when and by whom the site was tried. */
    checks: z.array(z.strictObject({ how: z.enum(checkKinds), on: day, by: localizedText })),
    /** Null where nobody has assessed it: then the page says so, and nothing else. */
    conformance: z.enum(conformances).nullable(),
    faults: z.array(fault),
    /** Where people tell of what they cannot use. */
    email: z.email(),
    telephone: telephone.nullable(),
    /** Where one complains of the answer. */
    complaint: webAddress,
    /** The statement as it is published at uustatus.no; null where it is not. */
    published: z
      .string()
      .regex(/^https:\/\/(www\.)?uustatus\.no\//, 'expected an address at uustatus.no')
      .nullable(),
  })
  .superRefine((it, context) => {
    const refuse = (path: 'conformance' | 'faults', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (it.conformance === null) return
    if (!it.checks.some(({ how }) => judging.includes(how)))
      refuse('conformance', 'a site that no person has assessed says nothing of how it conforms')
    const faults = it.faults.filter(({ reason }) => reason !== 'outside')
    if (it.conformance === 'full' && faults.length > 0)
      refuse('conformance', 'a site with known faults does not conform in full')
    if (it.conformance !== 'full' && faults.length === 0)
      refuse('faults', 'expected the faults that keep the site from conforming')
  })

export type Statement = z.infer<typeof statement>

/** Whether a kind of check takes a person who judges. */
export function isJudging(how: Statement['checks'][number]['how']): boolean {
  return judging.includes(how)
}
