import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import { addDays } from '#content/date.ts'
import { norwegianKey } from '#content/norwegian-order.ts'
import { isFree } from '#content/price.ts'
import { courseOrder } from '#site/records/orders.ts'
import type { FieldText } from '../engine/text-index.ts'
import type { startWindows } from '../facet-values.ts'
import { type Chosen, online } from '../facets.ts'
import { allOf, plain } from '../texts.ts'
import {
  audienceWords,
  credentialWords,
  levelWords,
  type MeetingTime,
  meetingWords,
  subjectWords,
} from './course-words.ts'
import type { Spot, Surroundings } from './surroundings.ts'

/** Everything the search reads of a course is read here. */

/** The fields of a course, by what a word in them says about it. */
export const field = {
  title: 0,
  code: 1,
  otherTitle: 2,
  marks: 3,
  summary: 4,
  outcomes: 5,
  place: 6,
  description: 7,
} as const

/** What a word counts in each field. DESIGN.md says why. */
export const fieldWeights: readonly number[] = [1, 1, 0.8, 0.45, 0.35, 0.2, 0.15, 0.12]

/**
 * The texts a course is found by, in all its languages. Not what it requires and how one applies: those name other
 * courses than this one.
 */
export function courseTexts(course: Course, around: Surroundings): FieldText[] {
  const { no, ...others } = course.title
  const texts: FieldText[] = [
    { field: field.title, text: no },
    ...Object.values(others).flatMap((text) => (text === undefined ? [] : { field: field.otherTitle, text })),
    ...allOf(course.summary).map((text) => ({ field: field.summary, text })),
    ...course.outcomes.flatMap(allOf).map((text) => ({ field: field.outcomes, text })),
    { field: field.marks, text: marks(course, around) },
    { field: field.place, text: placeWords(course, around) },
  ]
  if (course.reference) texts.push({ field: field.code, text: course.reference })
  if (course.description)
    for (const it of allOf(course.description)) texts.push({ field: field.description, text: plain(it) })
  return texts
}

/** Where it is held, with its owner: who asks for a region meets its own courses first, then those it only shows. */
function placeWords(course: Course, around: Surroundings): string {
  const owner = course.region === null ? '' : (around.regions.get(course.region) ?? '')
  return [owner, ...spotsOf(course, around).map((it) => it.words)].join(' ')
}

function marks(course: Course, around: Surroundings): string {
  const { from, to } = course.languageLevel ?? { from: null, to: null }
  return [
    subjectWords[course.subject],
    levelWords[course.level],
    credentialWords[course.credential],
    ...course.audiences.map((it) => audienceWords[it]),
    ...timesOfWeek(course).map((it) => meetingWords[it]),
    from ?? '',
    to ?? '',
    around.providers.get(course.provider)?.name ?? '',
  ].join(' ')
}

/** What begins at this hour or later is after work. */
const evening = '16:00'

/** When in the week its runs meet, those that are cancelled left out. */
export function timesOfWeek({ sessions }: Pick<Course, 'sessions'>): MeetingTime[] {
  const meetings = sessions.filter((it) => it.status !== 'cancelled').flatMap((it) => it.meetings)
  return [...new Set(meetings.map((it) => (it.weekday > 5 ? 'weekend' : it.opens >= evening ? 'evening' : 'day')))]
}

/** What visitors, who are adults, look for last: years of primary school, and a kind of school of its own. */
const schoolYears = /årstrinn|årssteg|montessori/i

/** What is an exam by itself: it comes after the course. */
const exams = /tverrfaglig eksamen|skriftlig|muntlig/i

/** What a course's score is multiplied by: it says which of those that fit nearly as well comes first. */
export function priorOf(course: Course): number {
  const { no } = course.title
  const kind = schoolYears.test(no) ? 0.9 : exams.test(no) ? 0.94 : 1
  // One can say when it begins; of the others one has to ask.
  return course.admission === 'on-request' ? kind : kind * 1.04
}

/** Where one goes for a course: the addresses of the runs to come, or of its places, or of its region's; none online. */
function spotsOf(course: Course, around: Surroundings): readonly Spot[] {
  if (course.mode === 'online') return []
  const runs = course.sessions.flatMap((it) =>
    it.status !== 'cancelled' && it.address !== null ? (around.spots.get(it.address) ?? []) : [],
  )
  if (runs.length > 0) return runs
  const places = course.places.flatMap((it) => around.spotsOf.get(it) ?? [])
  return places.length > 0 || course.region === null ? places : (around.spotsOf.get(course.region) ?? [])
}

/** Ids of what a course refers to and the search depends on. */
export function referencesOf(course: Course): string[] {
  const { region, shownIn, provider, places, goals } = course
  return [...(region ? [region] : []), ...shownIn, provider, ...places, ...goals]
}

/**
 * The values of each facet that a course has on an Oslo day. Whatever counts or filters courses asks this.
 */
export function facetKeys(course: Course, around: Surroundings, today: string): Chosen {
  const slugs = [course.region, ...course.shownIn].flatMap((it) => (it === null ? [] : (around.regions.get(it) ?? [])))
  const { state, session, nextSession } = courseState(course, today)
  const starts = nextSession ?? session
  return {
    region: unique(course.mode === 'online' ? [...slugs, online] : slugs),
    near: unique(spotsOf(course, around).flatMap((it) => it.near)),
    mode: [course.mode],
    subject: [course.subject],
    level: course.level === 'none' ? [] : [course.level],
    credential: course.credential === 'none' ? [] : [course.credential],
    language: [course.language],
    starts: startsWithin(starts && starts.status !== 'cancelled' ? starts.starts : null, state, today),
    open: state === 'open' || state === 'rolling' || state === 'on-request' ? ['true'] : [],
    free: isFree(course.price) ? ['true'] : [],
    provider: unique([around.providers.get(course.provider)?.slug ?? '']).filter((it) => it !== ''),
    audience: unique(course.audiences),
    goal: unique(course.goals.flatMap((it) => around.goals.get(it) ?? [])),
  }
}

function startsWithin(day: string | null, state: string, today: string): (typeof startWindows)[number][] {
  const within = (['30', '90', '180'] as const).filter(
    (days) => day !== null && day >= today && day <= addDays(today, Number(days)),
  )
  return state === 'rolling' || state === 'on-request' ? [...within, 'rolling'] : within
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** The keys a course is sorted by on an Oslo day, compared as strings; null where it has left the lists. */
export function sortKeys(
  course: Course,
  today: string,
): { relevance: string; start: string; deadline: string; title: string } | null {
  const relevance = courseOrder(course, today)
  if (relevance === null) return null
  const { deadline, nextSession } = courseState(course, today)
  const title = `${norwegianKey(course.title.no)} ${course.id}`
  return {
    relevance: `${relevance} ${course.id}`,
    // What has no day comes after what has one.
    start: `${nextSession?.starts ?? '9'} ${relevance} ${course.id}`,
    deadline: `${deadline && deadline >= today ? deadline : '9'} ${relevance} ${course.id}`,
    title,
  }
}
