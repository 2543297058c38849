import type { Locale, Written } from '#content/locale.ts'
import type { CourseView } from './course.ts'
import type { CoursesView } from './courses.ts'
import type { FinderView } from './finder.ts'
import type { Facing, Frame } from './frame.ts'
import type { FrontView } from './front.ts'
import type { GoalsView, GoalView } from './goal.ts'
import type { NewsView } from './news.ts'
import type { NewsListView } from './newsList.ts'
import type { NotFoundView } from './notFound.ts'
import type { PageView } from './page.ts'
import type { PlaceView } from './place.ts'
import type { PlaceRow } from './placeRow.ts'
import type { PrivacyView } from './privacy.ts'
import type { SheetView } from './sheets/sheet.ts'
import type { StatementView } from './statement.ts'

interface Screen<Name extends string, View> {
  screen: Name
  status: 200 | 404
  locale: Locale
  /** The written standard of the text the screen is about. */
  standard: Written
  facing: Facing
  view: View
}

/** Every screen of the site, and what each shows: plain data, without what surrounds it. */
export type Shown =
  | Screen<'front', FrontView>
  | Screen<'places', PlaceRow[]>
  | Screen<'place', PlaceView>
  | Screen<'courses', CoursesView>
  | Screen<'course', CourseView>
  | Screen<'newsList', NewsListView>
  | Screen<'newsItem', NewsView>
  | Screen<'goals', GoalsView>
  | Screen<'goal', GoalView>
  | Screen<'page', PageView>
  | Screen<'statement', StatementView>
  | Screen<'privacy', PrivacyView>
  | Screen<'sheet', SheetView>
  | Screen<'finder', FinderView>
  | Screen<'notFound', NotFoundView>

/** A screen in its frame. */
export type Framed = Shown & { frame: Frame }

/** What an address opens: a screen, or another address. */
export type Opened = Framed | { screen: 'redirect'; to: string }
