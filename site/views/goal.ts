import type { Goal } from '#content/goal.ts'
import { goalsUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type CourseRow, courseRow, current } from './courseRow.ts'
import { ownTarget, type Target } from './link.ts'
import { type ProseView, proseView } from './prose.ts'
import { type Run, type Speech, say } from './speech.ts'

export interface GoalView {
  title: Run
  summary: Run
  body: ProseView | null
  list: Target
  courses: CourseRow[]
}

export function goalView(read: Reader, goal: Goal, page: Speech): GoalView {
  return {
    title: say(goal.title, page, goal.written),
    summary: say(goal.summary, page, goal.written),
    body: goal.body && proseView(read, goal.body, page, goal.written),
    list: ownTarget(page.locale, goalsUrl),
    courses: current(read.list('course', 'goal', goal.id), read.today()).map((it) => courseRow(read, it, page)),
  }
}
