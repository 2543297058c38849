import { type CourseQuery, nothingAsked, readCourseQuery, writeCourseQuery } from '#site/search/query.ts'

/** A search without what says nothing of which courses: order and page, and that they be open, for that all followed are. */
export function followable(query: CourseQuery): CourseQuery {
  const { sort, page, size, open } = nothingAsked
  return { ...query, sort, page, size, open }
}

/** A search as it is kept, `q=norsk&region=salten`: the same text for the same search, however it was written. */
export function followedText(params: URLSearchParams): string {
  const written = new URLSearchParams(writeCourseQuery(followable(readCourseQuery(params))))
  written.sort()
  return written.toString()
}
