import type { Goal } from '#content/goal.ts'
import { coursesUrl, goalsUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import { ownTarget, type Target } from './link.ts'
import { type ProseView, proseView } from './prose.ts'
import { type Run, type Speech, say } from './speech.ts'

export interface GoalView {
  title: Run
  summary: Run
  body: ProseView | null
  list: Target
  courses: CourseRow[]
  /** The way to all of them, where they are more than the page carries. */
  more: { href: string; label: string } | null
}

/** How many courses the page of a goal carries. */
const shown = 50

export function goalView(read: Reader, goal: Goal, page: Speech): GoalView {
  const courses = read.ranked('course', 'goal', goal.id, 0, shown)
  return {
    title: say(goal.title, page, goal.written),
    summary: say(goal.summary, page, goal.written),
    body: goal.body && proseView(read, goal.body, page, goal.written),
    list: ownTarget(page.locale, goalsUrl),
    courses: courseRows(read, courses.items, page),
    more:
      courses.total > shown
        ? {
            href: `${ownTarget(page.locale, coursesUrl).href}?goal=${goal.slug}`,
            label: page.words.allGoalCourses(courses.total),
          }
        : null,
  }
}
