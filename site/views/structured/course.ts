import type { Course as CourseData, CourseInstance, Offer, Schedule, WithContext } from 'schema-dts'
import type { Course } from '#content/course.ts'
import { sessionState, upcomingSessions } from '#content/course-state.ts'
import type { Session } from '#content/session.ts'
import type { Reader } from '#site/records/reader.ts'
import type { CourseView } from '../course.ts'
import { coursePlace } from '../coursePlace.ts'
import type { Speech } from '../speech.ts'

/** A course for machines: what its page says, with the runs that one can still join or read about. */
export function courseData(
  read: Reader,
  course: Course,
  view: CourseView,
  path: string,
  page: Speech,
): WithContext<CourseData> {
  const today = read.today()
  const runs = upcomingSessions(course, today)
  const offer = offerOf(course, view)
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${path}#kurs`,
    name: view.title.text,
    description: view.summary.text,
    url: path,
    inLanguage: page.lang,
    ...(course.reference === null ? {} : { courseCode: course.reference }),
    ...(course.language === 'other' ? {} : { availableLanguage: course.language }),
    ...(view.outcomes.length > 0 ? { teaches: view.outcomes.map((it) => it.text) } : {}),
    ...(view.requirements === null ? {} : { coursePrerequisites: view.requirements.text }),
    provider: { '@type': 'Organization', name: view.provider },
    ...(offer === null ? {} : { offers: offer }),
    hasCourseInstance:
      course.admission === 'sessions'
        ? runs.map((it) => instanceOf(read, course, it, offer, today, page))
        : [{ '@type': 'CourseInstance', courseMode: modes[course.mode] }],
  }
}

/** As Google reads `courseMode`. */
const modes = { online: 'Online', 'in-place': 'Onsite', blended: 'Blended' } as const satisfies Record<
  Course['mode'],
  string
>

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function instanceOf(
  read: Reader,
  course: Course,
  session: Session,
  offer: Offer | null,
  today: string,
  page: Speech,
): CourseInstance {
  const state = sessionState(session, today)
  const where = course.mode === 'online' ? null : coursePlace(read, course, session, page)
  return {
    '@type': 'CourseInstance',
    courseMode: modes[course.mode],
    startDate: session.starts,
    ...(session.ends === null ? {} : { endDate: session.ends }),
    eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(where === null ? {} : { location: { '@type': 'Place', name: where.text } }),
    ...(session.capacity === null ? {} : { maximumAttendeeCapacity: session.capacity }),
    ...(session.placesLeft === null ? {} : { remainingAttendeeCapacity: session.placesLeft }),
    ...(session.meetings.length > 0 ? { courseSchedule: session.meetings.map((it) => scheduleOf(it, session)) } : {}),
    ...(offer === null ? {} : { offers: { ...offer, ...standingOf(state, session) } }),
  }
}

function scheduleOf({ weekday, opens, closes }: Session['meetings'][number], { starts, ends }: Session): Schedule {
  return {
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: `https://schema.org/${weekdays[weekday - 1] ?? 'Monday'}`,
    startTime: opens,
    endTime: closes,
    scheduleTimezone: 'Europe/Oslo',
    startDate: starts,
    ...(ends === null ? {} : { endDate: ends }),
  }
}

/** What it costs whoever pays least; null where nobody has said, or only in words. */
function offerOf({ price }: Course, view: CourseView): Offer | null {
  const free = price.terms === 'free' || price.terms === 'free-for-residents' || price.terms === 'free-for-some'
  const amount = free ? 0 : price.terms === 'paid' ? price.amount : null
  if (amount === null) return null
  return {
    '@type': 'Offer',
    price: amount,
    priceCurrency: 'NOK',
    category: free ? 'Free' : 'Paid',
    ...(view.applyUrl === null ? {} : { url: view.applyUrl }),
  }
}

/** Whether a run can be joined, and from when to when. */
function standingOf(state: ReturnType<typeof sessionState>, { applyFrom, deadline }: Session): Partial<Offer> {
  const availability = {
    open: 'InStock',
    'waiting-list': 'BackOrder',
    'opens-later': 'PreOrder',
    full: 'SoldOut',
    'deadline-passed': 'OutOfStock',
    cancelled: 'Discontinued',
  } as const
  return {
    availability: `https://schema.org/${availability[state]}`,
    ...(applyFrom === null ? {} : { availabilityStarts: applyFrom }),
    ...(deadline === null ? {} : { availabilityEnds: deadline }),
  }
}
