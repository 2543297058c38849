import type { Endpoint } from 'payload'
import { z } from 'zod'
import { courseEnding, type Ending } from '#content/course-ending.ts'
import { addDays, osloDay } from '#content/date.ts'
import { type Term, termsToPlan } from '#content/term.ts'
import { editorOf } from '../access/roles.ts'
import { isOwnCourse } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { type SlimCourse, sheetOf } from '../confirmations/sheet.ts'

/** How long a course that has left the lists is still offered to be held again, in days: a year and a term. */
const remembered = 540
const mostShown = 500

/** A published course that is coming to an end, or has. */
export interface EndingCourse extends Ending {
  id: string
  title: string
  region: string | null
  regionName: string | null
}

/** What `GET /api/courses/ending` answers. */
export interface EndingCourses {
  today: string
  /** The terms a course may be held again in, the nearest first. */
  terms: Term[]
  /** How many there are in all. */
  total: number
  courses: EndingCourse[]
}

const asked = z.object({ days: z.coerce.number().int().min(1).max(365).default(60) })

/**
 * `GET /api/courses/ending?days=60`: the published courses of whoever is signed in that nobody can apply to after so
 * many days, that are held and take nobody in, or that have left the lists; the first to end first.
 */
export const showEnding: Omit<Endpoint, 'root'> = {
  path: '/ending',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å se kursene.', en: 'Sign in to see the courses.' })
      return Response.json({ error }, { status: 401 })
    }
    const given = asked.safeParse(req.query)
    if (!given.success) return Response.json({ error: z.prettifyError(given.error) }, { status: 400 })
    const today = osloDay(Date.now())
    const sheet = await sheetOf(req.payload)
    const found = [...sheet.courses.values()]
      .filter((it) => isOwnCourse(editor, it))
      .flatMap((it) => ending(it, sheet.regionNames, today, addDays(today, given.data.days)))
      .toSorted((a, b) => (a.day === b.day ? a.title.localeCompare(b.title, 'nb') : a.day < b.day ? -1 : 1))
    const answer: EndingCourses = {
      today,
      terms: termsToPlan(today),
      total: found.length,
      courses: found.slice(0, mostShown),
    }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}

function ending(course: SlimCourse, names: ReadonlyMap<string, string>, today: string, until: string): EndingCourse[] {
  const it = courseEnding(course, today)
  if (it === null || it.day < addDays(today, -remembered)) return []
  if (it.what === 'applying' && it.day > until) return []
  const { id, title, region } = course
  return [{ id, title, region, regionName: region === null ? null : (names.get(region) ?? null), ...it }]
}
