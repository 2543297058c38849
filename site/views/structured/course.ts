import type { Course as CourseData, CourseInstance, Schedule } from 'schema-dts'
import type { Course } from '#content/course.ts'
import { upcomingSessions } from '#content/course-state.ts'
import type { Session } from '#content/session.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseBrief } from '../course.ts'
import { type Speech, sayMaybe } from '../speech.ts'
import { courseId } from './ids.ts'
import { offersOf, standingOf } from './offers.ts'
import { venuesOf } from './venues.ts'

/** A course for machines: what its page says, with the runs that one can still join or read about. */
export function courseData(
  read: Reader,
  course: Course,
  view: CourseBrief,
  path: string,
  page: Speech,
): Exclude<CourseData, string> {
  const { words } = page
  const today = read.today()
  const offers = offersOf(course.price, view.applyUrl, page, course.written)
  const level = words.catalogue.levels[course.level]
  const credential = words.catalogue.credentials[course.credential]
  return {
    '@type': 'Course',
    '@id': courseId(course),
    name: view.title.text,
    description: view.summary.text,
    url: path,
    ...(course.language === 'other' ? {} : { inLanguage: course.language }),
    ...(course.reference === null ? {} : { courseCode: course.reference }),
    ...(level === '' || course.languageLevel ? {} : { educationalLevel: level }),
    ...(credential === '' ? {} : { educationalCredentialAwarded: credential }),
    ...(view.outcomes.length > 0 ? { teaches: view.outcomes.map((it) => it.text) } : {}),
    ...(view.requirements === null ? {} : { coursePrerequisites: view.requirements.text }),
    provider: { '@type': 'Organization', name: view.provider },
    ...(offers.length > 0 ? { offers } : {}),
    hasCourseInstance:
      course.admission === 'sessions'
        ? upcomingSessions(course, today).map((it) => instanceOf(read, course, it, today, page))
        : [{ '@type': 'CourseInstance', ...sharedBy(read, course, null, page) }],
  }
}

/** As developers.google.com, Course info, reads `courseMode`. */
const modes = { online: 'Online', 'in-place': 'Onsite', blended: 'Blended' } as const satisfies Record<
  Course['mode'],
  string
>

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** What a run has of its course, and where it is. */
function sharedBy(read: Reader, course: Course, session: Session | null, page: Speech) {
  const location = venuesOf(read, course, session, page)
  const workload = sayMaybe(course.workload, page, course.written)
  return {
    courseMode: modes[course.mode],
    ...(workload === null ? {} : { courseWorkload: workload.text }),
    ...(location.length > 0 ? { location } : {}),
  }
}

function instanceOf(read: Reader, course: Course, session: Session, today: string, page: Speech): CourseInstance {
  return {
    '@type': 'CourseInstance',
    '@id': `${courseId(course)}-${session.id}`,
    ...sharedBy(read, course, session, page),
    startDate: session.starts,
    ...(session.ends === null ? {} : { endDate: session.ends }),
    ...(session.status === 'cancelled' ? { eventStatus: 'https://schema.org/EventCancelled' as const } : {}),
    ...(session.capacity === null ? {} : { maximumAttendeeCapacity: session.capacity }),
    ...(session.placesLeft === null ? {} : { remainingAttendeeCapacity: session.placesLeft }),
    ...(session.meetings.length > 0 ? { courseSchedule: session.meetings.map((it) => scheduleOf(it, session)) } : {}),
    offers: standingOf(session, today),
  }
}

/** A weekly meeting, as schema.org/Schedule has it. */
function scheduleOf({ weekday, opens, closes }: Session['meetings'][number], { starts, ends }: Session): Schedule {
  return {
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: `https://schema.org/${weekdays[weekday - 1] ?? 'Monday'}`,
    startTime: opens,
    endTime: closes === '24:00' ? '23:59' : closes,
    scheduleTimezone: 'Europe/Oslo',
    startDate: starts,
    ...(ends === null ? {} : { endDate: ends }),
  }
}
