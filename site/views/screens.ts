import type { CourseView } from './course.ts'
import type { CoursesView } from './courses.ts'
import type { FinderView } from './finder.ts'
import type { Frame } from './frame.ts'
import type { FrontView, GoalRow } from './front.ts'
import type { GoalView } from './goal.ts'
import type { NewsView } from './news.ts'
import type { NewsRow } from './newsRow.ts'
import type { NotFoundView } from './notFound.ts'
import type { PageView } from './page.ts'
import type { PlaceView } from './place.ts'
import type { PlaceRow } from './placeRow.ts'

interface Screen<Name extends string, View> {
  screen: Name
  status: 200 | 404
  frame: Frame
  view: View
}

/** Every screen of the site, and what each needs. */
export type Opened =
  | Screen<'front', FrontView>
  | Screen<'places', PlaceRow[]>
  | Screen<'place', PlaceView>
  | Screen<'courses', CoursesView>
  | Screen<'course', CourseView>
  | Screen<'newsList', NewsRow[]>
  | Screen<'newsItem', NewsView>
  | Screen<'goals', GoalRow[]>
  | Screen<'goal', GoalView>
  | Screen<'page', PageView>
  | Screen<'finder', FinderView>
  | Screen<'notFound', NotFoundView>
  | { screen: 'redirect'; to: string }
