import type { Course } from '#content/course.ts'
import type { Session } from '#content/session.ts'
import { dateNear } from '#site/text/dates.ts'
import { capital } from '#site/text/words.ts'
import type { CoursePlace } from './coursePlace.ts'
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
    fact(words.starts, session ? capital(dateNear(session.starts, today, words.lang)) : words.noFixedStart),
    fact(
      words.time,
      session && capital(meetingTimes(session, page)),
      sayMaybe(session?.scheduleNote ?? null, page, course.written),
    ),
    {
      ...fact(words.place, place?.text ?? words.notDecided, session?.room ?? null),
      href: place?.href ?? null,
      hreflang: place?.hreflang ?? null,
    },
    fact(words.duration, sayMaybe(course.duration, page, course.written)),
    fact(words.workload, sayMaybe(course.workload, page, course.written)),
    fact(words.price, ...price(course, page)),
    fact(words.level, level(course, page)),
    fact(words.credential, words.credentials[course.credential]),
    fact(words.teachingLanguage, words.teaching[course.language]),
    fact(words.provider, { text: provider, lang: 'no' }),
    fact(words.reference, course.reference),
  ].filter((it) => it.values.length > 0)
}

function price(course: Course, page: Speech): (Run | string | null)[] {
  const { words } = page
  const { free, amount, note } = course.price
  // The space in an amount must not break: 4 900.
  const kroner = amount === null ? null : words.kroner(String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0'))
  const said = free ? words.free : kroner
  const noted = note && say(note, page, course.written)
  // Editors like to begin the note with "Gratis": it is not said twice.
  if (noted && said !== null && noted.text.startsWith(said)) return [noted]
  return [said ?? (noted ? null : words.priceUnknown), noted]
}

function level(course: Course, page: Speech): string {
  const { words } = page
  const { languageLevel: cefr } = course
  if (cefr) return cefr.from ? words.from(cefr.from, cefr.to) : words.toLevel(cefr.to)
  return words.levels[course.level]
}
