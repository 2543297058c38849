import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import type { Reader } from '#site/records/reader.ts'
import { uncapital } from '#site/text/capital.ts'
import { shortNear } from '#site/text/dates.ts'
import type { CourseView } from '../course.ts'
import { coursePlace } from '../coursePlace.ts'
import type { Speech } from '../speech.ts'
import { fitting, titleLength } from './fitting.ts'
import type { Head } from './place.ts'

/** A course as people look for it: its title, where it is, and when it starts. */
export function courseHead(
  read: Reader,
  course: Course,
  view: Pick<CourseView, 'title' | 'summary'>,
  page: Speech,
): Head {
  const { words } = page
  const title = view.title.text
  const description = view.summary.text
  if (words.lang !== page.lang) return { title, description }
  const today = read.today()
  const state = courseState(course, today)
  const session = state.session ?? state.nextSession
  const where = coursePlace(read, course, session, page)?.text ?? ''
  const isSaid = where === '' || title.toLowerCase().includes(where.toLowerCase())
  const there = isSaid ? title : `${title} – ${course.mode === 'in-place' ? where : uncapital(where)}`
  const starts = session && session.starts >= today ? [shortNear(session.starts, today, words.lang)] : []
  return {
    title: fitting(
      [
        ...starts.map((it) => words.heads.starting(there, it)),
        there,
        ...starts.map((it) => words.heads.starting(title, it)),
        title,
      ],
      titleLength,
    ),
    description,
  }
}
