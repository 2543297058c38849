import type { Reader } from '#site/records/reader.ts'
import type { CourseAnswer, NearMiss } from '#site/search/courses/answer.ts'
import { type CourseQuery, nothingAsked } from '#site/search/query.ts'
import { type CourseRow, courseRows } from '../courseRow.ts'
import type { Speech } from '../speech.ts'
import { withoutChoices } from './chips.ts'

/** Courses that nearly fit, under a heading that says how. */
export interface NearView {
  heading: string
  rows: CourseRow[]
  /** The way to the rest of them. */
  more: { href: string; label: string } | null
}

/** What nearly fits a search, where little or nothing does. */
export function nearViews(
  read: Reader,
  answer: CourseAnswer,
  query: CourseQuery,
  href: (query: CourseQuery) => string,
  page: Speech,
): NearView[] {
  const { near } = page.words.catalogue
  const headings: Record<NearMiss['why'], string> = {
    elsewhere: near.elsewhere,
    'fewer-words': near.fewerWords,
    open: near.open,
  }
  const seen = new Set<string>()
  return answer.nearMisses.flatMap(({ why, total, courses }) => {
    // Some words found one by one make one group, under one heading.
    const heading = seen.has(why) ? '' : headings[why]
    seen.add(why)
    const to = why === 'elsewhere' ? withoutChoices(query) : { ...nothingAsked, open: ['true'] }
    const more = why === 'fewer-words' || total <= courses.length ? null : { href: href(to), label: near.all(total) }
    return [{ heading, rows: courseRows(read, courses, page), more }]
  })
}
