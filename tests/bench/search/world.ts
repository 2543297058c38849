import type { Course } from '#content/course.ts'
import { startOfDay } from '#content/date.ts'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { seed } from '#content/seed/index.ts'
import type { Held, HeldOf } from '#site/records/held.ts'
import { View } from '#site/records/view.ts'
import { udirMissing, udirSubjects } from './udir.ts'
import { udirCourse } from './udir-course.ts'

/** The Oslo day of the benchmark: what is open and what is past must not differ from run to run. */
export const today = '2026-11-22'
export const now = startOfDay(today) + 9 * 3_600_000

/** The catalogue that queries were judged on: the seed and the subjects of Udir. */
export interface World {
  courses: Course[]
  /** The same as the site holds it, with what courses refer to and the synonyms of the seed. */
  view: View
}

/** @throws Error where the subjects are not on this machine */
export function judgedWorld(): World {
  const { records, courses } = judgedRecords()
  return { courses, view: viewOf(records) }
}

function judgedRecords(): { records: Held[]; courses: Course[] } {
  const subjects = udirSubjects()
  if (!subjects) throw new Error(udirMissing)
  const { regions, places, names, providers, goals, courses, synonyms } = seed(today)
  const provider = providers.find((it) => it.type === 'online-school') ?? providers[0]
  const all = [...courses, ...subjects.map((it) => udirCourse(it, provider?.id ?? ''))]
  return {
    courses: all,
    records: [
      ...regions.map((it) => held('region', it)),
      ...places.map((it) => held('place', it)),
      ...names.map((it) => held('name', it)),
      ...providers.map((it) => held('provider', it)),
      ...goals.map((it) => held('goal', it)),
      ...synonyms.map((it) => held('synonym', it)),
      ...all.map((it) => held('course', it)),
    ],
  }
}

/**
 * The same catalogue grown to so many courses: each again as another provider would have it, at a place and with a text
 * of its own.
 */
export function grownWorld(count: number): World {
  const { records, courses } = judgedRecords()
  const seeded = seed(today).courses
  const grown: Course[] = []
  for (let number = 0; courses.length + grown.length < count; number++) {
    const [of, host] = [courses[number % courses.length], seeded[number % seeded.length]]
    if (of && host) grown.push(likeness(of, host, number))
  }
  const view = viewOf([...records, ...grown.map((it) => held('course', it))])
  return { courses: [...courses, ...grown], view }
}

/** A course as another one of the seed is held: its subject, with the place, the dates and the words of that one. */
function likeness(course: Course, host: Course, number: number): Course {
  return {
    ...host,
    id: `c${number.toString(16).padStart(23, '0')}`,
    slug: course.slug,
    reference: course.reference,
    title: course.title,
    level: course.level,
  }
}

export function held<K extends Kind>(kind: K, body: Content[K]): HeldOf<K> {
  return {
    kind,
    id: body.id,
    locales: [],
    digest: digest(body),
    lastmod: '2026-11-01T08:00:00.000Z',
    from: null,
    until: null,
    sequence: 1,
    body,
  }
}

function viewOf(records: readonly Held[]): View {
  return View.empty(now).update({ put: records, now }).view
}
