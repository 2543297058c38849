import { z } from 'zod'
import { contact } from './contact.ts'
import { id } from './id.ts'
import { localizedText, written } from './locale.ts'
import { price } from './price.ts'
import { localizedProse } from './prose.ts'
import { session } from './session.ts'
import { slug } from './slug.ts'

export const subjectAreas = [
  'norwegian',
  'language',
  'mathematics',
  'science',
  'health',
  'childhood',
  'teaching',
  'welfare',
  'engineering',
  'building',
  'electrical',
  'mechanics',
  'food',
  'maritime',
  'agriculture',
  'transport',
  'business',
  'digital',
  'crafts',
  'guidance',
  'general',
  'other',
] as const

export const courseLevels = ['basic', 'primary', 'vg1', 'vg2', 'vg3', 'vocational-college', 'higher', 'none'] as const
export const credentials = [
  'none',
  'course-certificate',
  'subject-certificate',
  'fagbrev',
  'vitnemal',
  'realkompetanse',
  'norskprove',
  'credits',
] as const
export const audiences = [
  'adults',
  'immigrants',
  'young-adults',
  'job-seekers',
  'employees',
  'apprentices',
  'private-candidates',
] as const
export const admissions = ['rolling', 'sessions', 'on-request'] as const
export const teachingLanguages = ['nb', 'nn', 'en', 'se', 'smj', 'sma', 'other'] as const
export const courseModes = ['in-place', 'online', 'blended'] as const
const cefr = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])

/** A course: one page for good; its runs are `sessions`. */
export const course = z
  .strictObject({
    id,
    slug,
    written,
    /** The region that owns it; null for the county. */
    region: id.nullable(),
    /** Regions that show it besides the owner. */
    shownIn: z.array(id),
    provider: id,
    /** The provider's own reference or a subject code. */
    reference: z.string().trim().min(1).nullable(),
    title: localizedText,
    summary: localizedText,
    description: localizedProse.nullable(),
    outcomes: z.array(localizedText),
    requirements: localizedText.nullable(),
    subject: z.enum(subjectAreas),
    level: z.enum(courseLevels),
    credential: z.enum(credentials),
    /** Language of teaching, BCP 47. */
    language: z.enum(teachingLanguages),
    /** For language courses: from which level to which (CEFR). */
    languageLevel: z.strictObject({ from: cefr.nullable(), to: cefr }).nullable(),
    mode: z.enum(courseModes),
    /** Places where it is held or can be followed. */
    places: z.array(id),
    /** `rolling`: one may begin at any time. `on-request`: it begins when that is agreed, and no dates are known. */
    admission: z.enum(admissions),
    sessions: z.array(session),
    price,
    duration: localizedText.nullable(),
    workload: localizedText.nullable(),
    audiences: z.array(z.enum(audiences)),
    goals: z.array(id),
    /** Whom to ask; null for the owner's place. */
    contact: contact.nullable(),
    apply: z.strictObject({
      url: z
        .string()
        .regex(/^https?:\/\//)
        .nullable(),
      how: localizedText.nullable(),
      email: z.email().nullable(),
    }),
  })
  // One that begins when that is agreed may be held where that is agreed.
  .refine((it) => it.mode === 'online' || it.places.length > 0 || it.region !== null || it.admission === 'on-request', {
    path: ['places'],
    error: 'a course that is not online only needs a place or a region',
  })

export type Course = z.infer<typeof course>
