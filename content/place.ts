import { z } from 'zod'
import { telephone } from './contact.ts'
import { day } from './date.ts'
import { holidayRule } from './holiday-rule.ts'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'
import { monthlyHours } from './monthly.ts'
import { weeklyHours } from './opening.ts'
import { seasons } from './season.ts'

const link = z.string().regex(/^https?:\/\//, 'expected a web address that starts with https://')
const email = z.email()

/** A fact about getting in and around: what is missing is said too. */
export const accessFeature = z.strictObject({
  feature: z.enum([
    'step-free',
    'lift',
    'accessible-toilet',
    'hearing-loop',
    'guide-lines',
    'accessible-parking',
    'gender-neutral-toilet',
  ]),
  available: z.boolean(),
  note: localizedText.nullable(),
})

/** A name or a path: words with slashes between, without a host. */
const formerPath = z
  .string()
  .trim()
  .regex(/^[^/?#:]+(\/[^/?#:]+)*$/, 'expected a name or a path, such as rkk/lofoten, without https://')
  .max(120)

export const address = z.strictObject({
  id,
  /** What tells two addresses of a place apart, usually the town: "Leknes". */
  label: z.string().trim().min(1),
  street: z.string().trim().min(1),
  postalCode: z.string().regex(/^\d{4}$/, 'expected a postal code of four digits'),
  town: z.string().trim().min(1),
  municipality: z.string().regex(/^18\d\d$/),
  /** WGS 84, degrees. */
  position: z.strictObject({ latitude: z.number().min(64).max(70), longitude: z.number().min(10).max(19) }),
  telephone: telephone.nullable(),
  directions: localizedText.nullable(),
  transport: z.array(
    z.strictObject({ mode: z.enum(['bus', 'boat', 'ferry', 'train', 'parking', 'bicycle']), text: localizedText }),
  ),
  access: z.array(accessFeature),
  /** The ordinary week. What goes before it: see `hoursOn`. */
  hours: z.array(weeklyHours),
  seasons,
  monthly: z.array(monthlyHours),
  holidays: holidayRule,
  /** False while street and telephone are placeholders nobody at the place has confirmed. */
  confirmed: z.boolean(),
})

/** A unit that merged, or will merge, into the place. */
export const part = z.strictObject({
  id,
  type: z.enum(['karrieresenter', 'studieverksted', 'opus', 'rkk', 'studiesenter']),
  name: z.string().trim().min(1),
  /** Where to go for it until it has moved in; null when it is in the same house. */
  visitBefore: localizedText.nullable(),
  /** The address (its id) of the place's own where it is until it has moved in, or for good; null for no particular one. */
  address: id.nullable(),
  /** The day it moves in: from then on it is behind the one door. Null where no day is set. */
  movesIn: day.nullable(),
  /** Names and paths it had of its own, "RKK Lofoten" or "rkk/lofoten"; each leads to the place's page. */
  formerPaths: z.array(formerPath),
})

export const partner = z.strictObject({
  type: z.enum(['nav', 'opplaringskontor', 'kommune', 'fagskole', 'universitet']),
  name: z.string().trim().min(1),
  url: link.nullable(),
})

/** A service of the shared catalogue as this place offers it. */
export const offeredService = z.strictObject({
  service: id,
  addition: localizedText.nullable(),
  /** Shown instead of the shared text, where the service is replaceable. */
  replacement: localizedText.nullable(),
  /** Offered from this day; null for already. */
  from: day.nullable(),
})

/** Someone the visitor meets. Named only with the person's recorded consent. */
export const person = z
  .strictObject({
    role: localizedText,
    name: z.string().trim().min(1).nullable(),
    languages: z.string().trim().min(1).nullable(),
    email: email.nullable(),
    consent: z.boolean(),
  })
  .refine((it) => it.name === null || it.consent, {
    path: ['name'],
    error: 'a name needs the recorded consent of the person',
  })

/**
 * The place to visit in a region. Its name is not here: names are adopted by records of their own.
 * stage: `separate` offices with a date ahead, in `pilot`, or `established`.
 */
export const place = z
  .strictObject({
    id,
    region: id,
    written,
    summary: localizedText,
    stage: z.enum(['separate', 'pilot', 'established']),
    /** The day the place is, was or will be one door. */
    oneDoorFrom: day.nullable(),
    /** Where to go before and after that day, in words. */
    merger: localizedText.nullable(),
    parts: z.array(part),
    partners: z.array(partner),
    addresses: z.array(address).min(1),
    email: email.nullable(),
    bookingUrl: link.nullable(),
    services: z.array(offeredService),
    people: z.array(person),
    picture: id.nullable(),
    /** Names of before that still lead here: those of the parts, and what people say. */
    aliases: z.array(z.string().trim().min(1)),
    /** The day the facts were checked that nobody has confirmed since, one by one (confirmation.ts). */
    checked: day.nullable(),
  })
  .refine((it) => it.stage !== 'separate' || it.oneDoorFrom !== null, {
    path: ['oneDoorFrom'],
    error: 'separate offices need the day they become one door',
  })

export type Place = z.infer<typeof place>
export type Address = z.infer<typeof address>
export type Part = z.infer<typeof part>
export type OfferedService = z.infer<typeof offeredService>
