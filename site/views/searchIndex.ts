import type { Course } from '#content/course.ts'
import type { Reader } from '#site/records/reader.ts'
import { facetKeys, sortKeys, timesOfWeek } from '#site/search/courses/course-content.ts'
import { meetingWords, saidOfMeetings } from '#site/search/courses/course-words.ts'
import { current } from '#site/search/courses/current.ts'
import type { Surroundings } from '#site/search/courses/surroundings.ts'
import type { SearchRow } from '#site/search/indexes.ts'
import { courseRows } from './courseRow.ts'
import { surroundingsOf } from './courses/surroundingsOf.ts'
import type { Speech } from './speech.ts'

/** Every course of the list, in its order, for the search of an exported site: the browser does what the server would. */
export function searchIndex(read: Reader, page: Speech): SearchRow[] {
  const today = read.today()
  const around = surroundingsOf(read)
  return current(read.all('course'), today).flatMap((it) => searchRow(read, it, around, page))
}

function searchRow(read: Reader, course: Course, around: Surroundings, page: Speech): SearchRow[] {
  const [row] = courseRows(read, [course], page)
  if (!row) return []
  const { title, summary, target, meta, state, paint } = row
  const { lang } = page.words
  const keys = sortKeys(course, read.today())
  const said = [title.text, summary.text]
  const it: SearchRow = {
    href: target.href,
    ...(target.hreflang === null ? {} : { hreflang: target.hreflang }),
    title: title.text,
    ...(title.lang === lang ? {} : { titleLang: title.lang }),
    summary: summary.text,
    ...(summary.lang === lang ? {} : { summaryLang: summary.lang }),
    meta,
    sign: state.sign,
    strong: state.strong,
    rest: state.rest,
    ...(paint === null ? {} : { paint }),
    facets: Object.fromEntries(
      Object.entries(facetKeys(course, around, read.today())).filter(([, values]) => values.length > 0),
    ),
    sort: { start: keys?.start ?? '', deadline: keys?.deadline ?? '', title: keys?.title ?? '' },
    more: searchedTexts(course).filter((it) => it !== '' && !said.includes(it)),
  }
  return [it]
}

/** The texts a course is found by, in all its languages, and when in the week it meets. */
function searchedTexts(course: Course): string[] {
  const texts = [course.title, course.summary, ...course.outcomes].flatMap((it) => Object.values(it))
  const times = timesOfWeek(course).map((it) => `${meetingWords[it]} ${saidOfMeetings[it]}`)
  return [...texts, ...times, course.reference ?? '', course.languageLevel?.to ?? '']
}
