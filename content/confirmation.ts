import { z } from 'zod'
import { instant } from './date.ts'
import { id } from './id.ts'

/** What goes stale, and is therefore confirmed: of a place, its addresses and services; a course as a whole. */
export const factKinds = ['address', 'hours', 'telephone', 'service', 'course'] as const
export type FactKind = (typeof factKinds)[number]

/** `hours:` and the id of the address's row, `service:` and the id of the service, or `course`. */
export const factName = z
  .string()
  .regex(/^((address|hours|telephone|service):[0-9a-f]{24}|course)$/, 'expected the name of a fact, hours:ID or course')

/**
 * Somebody at the place, or whoever owns the course, said that a fact is right as it is published.
 * A document of its own, so that confirming publishes nothing that is pending. By whom is not for the public.
 */
export const confirmation = z
  .strictObject({
    id,
    /** What it is about: one of the two. */
    place: id.nullable(),
    course: id.nullable(),
    fact: factName,
    /** Digest of the published value that was confirmed (facts.ts); it says nothing of another value. */
    value: z.string().regex(/^[0-9a-f]{64}$/),
    on: instant,
  })
  .refine((it) => (it.place === null) !== (it.course === null) && (it.course === null) === (it.fact !== 'course'), {
    path: ['fact'],
    error: 'expected a fact of the place, or the course',
  })

export type Confirmation = z.infer<typeof confirmation>
