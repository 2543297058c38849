import { createHash } from 'node:crypto'
import type { Course } from '#content/course.ts'
import { slugify } from '#content/slugify.ts'
import type { UdirSubject } from './udir.ts'

const levels: Record<string, Course['level']> = { VG1: 'vg1', VG2: 'vg2', VG3: 'vg3' }

/**
 * A subject as a course of the county that is known by code and name alone. Held in no place, as the judged queries
 * have it; the contract would ask for one.
 */
export function udirCourse({ code, name, level }: UdirSubject, provider: string): Course {
  return {
    id: createHash('sha256').update(`udir ${code}`).digest('hex').slice(0, 24),
    slug: slugify(`${name} ${code}`),
    written: 'nb',
    region: null,
    shownIn: [],
    provider,
    reference: code,
    title: { no: name.trim() },
    summary: { no: `${name.trim()} (${code}).` },
    description: null,
    outcomes: [],
    requirements: null,
    subject: 'other',
    level: levels[level ?? ''] ?? 'none',
    credential: 'none',
    language: 'nb',
    languageLevel: null,
    mode: 'in-place',
    places: [],
    admission: 'on-request',
    sessions: [],
    price: { terms: 'ask', amount: null, per: 'course', examFee: null, note: null },
    duration: null,
    workload: null,
    audiences: [],
    goals: [],
    contact: null,
    apply: { url: null, how: null, email: null },
  }
}
