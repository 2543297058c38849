import { type CourseQuery, readCourseQuery, writeCourseQuery } from '#site/search/query.ts'

/** A search without what says nothing of which courses: the page of the list. */
export function followable(query: CourseQuery): CourseQuery {
  return { ...query, page: 1 }
}

/** A search as it is kept, `q=norsk&region=salten`: the same text for the same search, however it was written. */
export function followedText(params: URLSearchParams): string {
  const written = new URLSearchParams(writeCourseQuery(followable(readCourseQuery(params))))
  written.sort()
  return written.toString()
}
