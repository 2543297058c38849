import { z } from 'zod'
import {
  admissions,
  audiences,
  courseLevels,
  courseModes,
  credentials,
  subjectAreas,
  teachingLanguages,
} from '../course.ts'
import { clock, day } from '../date.ts'
import { translationLocales } from '../locale.ts'
import { pricePeriods, priceTerms } from '../price.ts'
import { type TextKey, textKeys } from './columns.ts'

const text = z.string().min(1)
const cefr = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])

/** One run of a course as a catalogue tells of it. What its file has no column for is left out. */
export const catalogueSession = z
  .strictObject({
    starts: day,
    ends: day.nullable(),
    applyFrom: day.nullable(),
    deadline: day.nullable(),
    meetings: z.array(z.strictObject({ weekday: z.number().int().min(1).max(7), opens: clock, closes: clock })),
    scheduleNote: text.nullable(),
    room: text.nullable(),
    capacity: z.number().int().positive().nullable(),
    placesLeft: z.number().int().nonnegative().nullable(),
    waiting: z.number().int().nonnegative().nullable(),
    status: z.enum(['open', 'full', 'waiting-list', 'cancelled']),
  })
  .partial()
  .required({ starts: true })
export type CatalogueSession = z.infer<typeof catalogueSession>

/** The key of a text in a language: `title` in Norwegian, `title:en` in English. */
export type TextIn = TextKey | `${TextKey}:${(typeof translationLocales)[number]}`

const everyText = textKeys.flatMap((key) => [key, ...translationLocales.map((it) => `${key}:${it}` as const)])

/**
 * One course of a catalogue, in the fields an editor sees. `code` and `title` are enough; what its file has no column
 * for is left out, and null is what has a column and is empty. Regions, places, providers and goals are the words of
 * the file, or ids, once somebody who has the list has looked them up.
 */
export const catalogueRow = z.strictObject({
  code: text.max(80),
  // Made by map, so TypeScript is told which keys there are.
  ...(Object.fromEntries(everyText.map((it) => [it, text.nullable().optional()])) as Record<
    TextIn,
    z.ZodOptional<z.ZodNullable<z.ZodString>>
  >),
  title: text,
  ...z
    .strictObject({
      outcomes: z.array(text),
      subject: z.enum(subjectAreas).nullable(),
      level: z.enum(courseLevels).nullable(),
      credential: z.enum(credentials).nullable(),
      language: z.enum(teachingLanguages).nullable(),
      levelFrom: cefr.nullable(),
      levelTo: cefr.nullable(),
      mode: z.enum(courseModes).nullable(),
      places: z.array(text),
      region: text.nullable(),
      shownIn: z.array(text),
      provider: text.nullable(),
      admission: z.enum(admissions).nullable(),
      priceTerms: z.enum(priceTerms).nullable(),
      amount: z.number().int().nonnegative().nullable(),
      pricePer: z.enum(pricePeriods).nullable(),
      examFee: z.number().int().nonnegative().nullable(),
      audiences: z.array(z.enum(audiences)),
      goals: z.array(text),
      contactEmail: text.nullable(),
      contactTelephone: text.nullable(),
      applyUrl: text.nullable(),
      applyEmail: text.nullable(),
      written: z.enum(['nb', 'nn']).nullable(),
      sessions: z.array(catalogueSession),
    })
    .partial().shape,
})
export type CatalogueRow = z.infer<typeof catalogueRow>

/** The fields of a course that a catalogue may write; the code is what it is found by. */
export type FieldKey = Exclude<keyof CatalogueRow, 'code'>
export const fieldKeys = Object.keys(catalogueRow.shape).filter((it) => it !== 'code') as FieldKey[]

/** Fields of a course, by their keys. */
export type Fields = Partial<Omit<CatalogueRow, 'code'>>
