import type { Course } from '#content/course.ts'
import { plain } from '#site/search/texts.ts'

/** A course as an engine gets it that knows nothing of courses: its texts, in three fields. */
export interface FlatCourse {
  id: string
  title: string
  code: string
  text: string
}

export function flat(course: Course): FlatCourse {
  const { id, title, reference, summary, outcomes, description } = course
  const texts = [title.en ?? '', summary.no, ...outcomes.map((it) => it.no), description ? plain(description.no) : '']
  return { id, title: title.no, code: reference ?? '', text: texts.join(' ') }
}
