import type { Course } from '#content/course.ts'
import type { Session } from '#content/session.ts'
import { goalUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { capital } from '#site/text/capital.ts'
import { dateNear } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { dateAlone } from './alone.ts'
import type { CoursePlace } from './coursePlace.ts'
import { coursePrice } from './coursePrice.ts'
import { target } from './link.ts'
import { meetingTimes } from './sessionRow.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** One line of the facts beside a course. */
export interface Fact {
  label: string
  /** Shown one after another as sentences. */
  values: Run[]
  href: string | null
  hreflang: string | null
}

export function courseFacts(
  read: Reader,
  course: Course,
  session: Session | null,
  provider: string,
  place: CoursePlace | null,
  today: string,
  page: Speech,
): Fact[] {
  const { words } = page
  const own = (text: string): Run => ({ text, lang: words.lang })
  const fact = (label: string, ...values: (Run | string | null)[]): Fact => ({
    label,
    values: values.flatMap((it) => (it === null || it === '' ? [] : typeof it === 'string' ? own(it) : it)),
    href: null,
    hreflang: null,
  })
  return [
    fact(
      words.starts,
      session ? dateAlone(page, (language) => capital(dateNear(session.starts, today, language))) : words.noFixedStart,
    ),
    fact(
      words.time,
      session && session.meetings.length > 0 ? meetingTimes(session, page) : null,
      sayMaybe(session?.scheduleNote ?? null, page, course.written),
    ),
    {
      ...fact(words.place, place?.text ?? words.notDecided, session?.room ?? null),
      href: place?.href ?? null,
      hreflang: place?.hreflang ?? null,
    },
    fact(words.duration, sayMaybe(course.duration, page, course.written)),
    fact(words.workload, sayMaybe(course.workload, page, course.written)),
    fact(words.price, ...coursePrice(course.price, page, course.written)),
    fact(words.level, level(course, page)),
    fact(words.credential, words.catalogue.credentials[course.credential]),
    fact(words.teachingLanguage, words.catalogue.teaching[course.language]),
    fact(
      words.catalogue.audience,
      capital(
        joined(
          course.audiences.map((it) => words.catalogue.audiences[it]),
          words.and,
        ),
      ),
    ),
    fact(words.catalogue.contact, sayMaybe(course.contact?.name ?? null, page, course.written)),
    ...goalFacts(read, course, page),
    fact(words.provider, { text: provider, lang: 'no' }),
    fact(words.reference, course.reference),
  ].filter((it) => it.values.length > 0)
}

function level(course: Course, page: Speech): string {
  const { words } = page
  const { languageLevel: cefr } = course
  if (cefr) return cefr.from ? words.from(cefr.from, cefr.to) : words.toLevel(cefr.to)
  return words.catalogue.levels[course.level]
}

function goalFacts(read: Reader, course: Course, page: Speech): Fact[] {
  return course.goals.flatMap((id): Fact[] => {
    const goal = read.get('goal', id)
    if (!goal) return []
    const { href, hreflang } = target(read, page.locale, { kind: 'goal', ...goal }, (locale) => goalUrl(goal, locale))
    const label = page.words.catalogue.goal
    return [{ label, values: [say(goal.title, page, goal.written)], href, hreflang: hreflang ?? null }]
  })
}
