import type { Course } from '#content/course.ts'
import { upcomingSessions } from '#content/course-state.ts'
import { htmlLang, type Localized, locales, type Written } from '#content/locale.ts'
import type { Session } from '#content/session.ts'
import { courseUrl } from '#content/urls.ts'
import { current } from '#site/search/courses/current.ts'
import { courseBrief } from '../course.ts'
import { courseId } from '../structured/ids.ts'
import { venuesOf } from '../structured/venues.ts'
import { durationOf } from './duration.ts'
import { licence } from './licence.ts'
import type { OpenList } from './list.ts'

/** A thing of the model, as JSON. */
type Thing = Record<string, unknown>

/**
 * The courses in the European Learning Model 3, as JSON-LD with its own words (data.europa.eu/snb/model/context/edc-ap).
 * The model has no runs: each is a learning opportunity, and those with one identifier are runs of one course. A text
 * stands in every language it is written in. Times are Norwegian.
 */
export function elmCourses(list: OpenList): object {
  const courses = current(list.read.all('course'), list.read.today())
  return {
    '@context': ['http://data.europa.eu/snb/model/context/edc-ap', { license: 'http://purl.org/dc/terms/license' }],
    license: licence,
    '@graph': courses.flatMap((it) => opportunitiesOf(it, list)),
  }
}

function opportunitiesOf(course: Course, list: OpenList): Thing[] {
  const shared = sharedBy(course, list)
  const runs = course.admission === 'sessions' ? upcomingSessions(course, list.read.today()) : []
  const own = list.origin + courseId(course)
  if (runs.length === 0) return [{ id: own, ...shared, ...located(course, null, list) }]
  return runs.map((run) => ({
    id: `${own}-${run.id}`,
    ...shared,
    ...located(course, run, list),
    ...timeOf(run, course),
  }))
}

/** What all runs of a course have in common. */
function sharedBy(course: Course, { read, page, origin }: OpenList): Thing {
  const { written, title, summary, reference, apply, mode, language } = course
  const { provider } = courseBrief(read, course, page)
  const duration = course.duration && durationOf(course.duration.no)
  return {
    type: 'LearningOpportunity',
    // Ours first: many courses share the code of their subject.
    identifier: [course.id, ...(reference === null ? [] : [reference])].map((notation) => ({
      type: 'Identifier',
      notation,
    })),
    title: inLanguages(title, written),
    description: inLanguages(summary, written),
    homepage: [{ type: 'WebResource', contentURL: apply.url ?? origin + courseUrl(course, 'no') }],
    providedBy: { type: 'Organisation', legalName: { [written]: [provider] } },
    mode: [{ type: 'Concept', prefLabel: { en: [modes[mode]] } }],
    ...(language === 'other' ? {} : { language: { id: `${languages}${codes[language]}`, type: 'Concept' } }),
    ...(duration ? { duration } : {}),
    ...(apply.how ? { admissionProcedure: note(apply.how, written) } : {}),
    ...priceOf(course),
    learningAchievementSpecification: {
      type: 'LearningAchievementSpecification',
      title: inLanguages(title, written),
      ...(course.outcomes.length > 0
        ? {
            learningOutcome: course.outcomes.map((it) => ({
              type: 'LearningOutcome',
              title: inLanguages(it, written),
            })),
          }
        : {}),
      ...(course.requirements ? { entryRequirement: note(course.requirements, written) } : {}),
    },
  }
}

/** As the European list of modes of learning and assessment calls them. */
const modes = { online: 'Online', 'in-place': 'Presential', blended: 'Blended' } satisfies Record<
  Course['mode'],
  string
>

/** Languages by the codes of the Publications Office. */
const languages = 'http://publications.europa.eu/resource/authority/language/'
const codes = { nb: 'NOB', nn: 'NNO', en: 'ENG', se: 'SME', smj: 'SMJ', sma: 'SMA' }

const krone = { id: 'http://publications.europa.eu/resource/authority/currency/NOK', type: 'Concept' }

/** What it costs whoever pays for the whole course; the model has no price of a month, so that is said in words alone. */
function priceOf({ price, written }: Course): Thing {
  const { terms, amount, per, note: words } = price
  const sum = terms === 'free' ? 0 : per === 'course' ? amount : null
  if (sum === null && words === null) return {}
  return {
    priceDetail: [
      {
        type: 'PriceDetail',
        ...(sum === null ? {} : { amount: { type: 'Amount', value: sum, unit: krone } }),
        ...(words === null ? {} : { description: inLanguages(words, written) }),
      },
    ],
  }
}

function located(course: Course, run: Session | null, { read, page }: OpenList): Thing {
  const names = venuesOf(read, course, run, page).flatMap((it) =>
    typeof it === 'object' && it['@type'] === 'Place' ? [String(it.name)] : [],
  )
  return names.length === 0
    ? {}
    : { location: names.map((it) => ({ type: 'Location', geographicName: { [course.written]: [it] } })) }
}

function timeOf({ starts, ends, deadline, scheduleNote }: Session, { written }: Course): Thing {
  return {
    temporal: [
      {
        type: 'PeriodOfTime',
        startDate: `${starts}T00:00:00`,
        ...(ends === null ? {} : { endDate: `${ends}T23:59:59` }),
      },
    ],
    ...(deadline === null ? {} : { applicationDeadline: [`${deadline}T23:59:59`] }),
    ...(scheduleNote === null ? {} : { scheduleInformation: note(scheduleNote, written) }),
  }
}

function note(text: Localized<string>, written: Written): Thing {
  return { type: 'Note', noteLiteral: inLanguages(text, written) }
}

/** A text by its languages, Norwegian as the standard it is written in. */
function inLanguages(text: Localized<string>, written: Written): Record<string, string[]> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const own = text[locale]
      return own === undefined ? [] : [[htmlLang(locale, written), [own]] as const]
    }),
  )
}
