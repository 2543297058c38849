import { ofCounty, online } from '#content/course-regions.ts'
import type { Goal } from '#content/goal.ts'
import { coursesUrl, goalsUrl, goalUrl, pageUrl } from '#content/urls.ts'
import { goalIn } from '#site/records/indexes.ts'
import type { Reader } from '#site/records/reader.ts'
import { online as onlineChoice } from '#site/search/facets.ts'
import { type CourseRow, courseRows } from './courseRow.ts'
import { goalCourses, type ReachGroup, type ReachMap, reachGroups, reachMap, reachOf } from './goalReach.ts'
import { ownTarget, type Target, target } from './link.ts'
import { type ProseView, proseView } from './prose.ts'
import { regionName } from './regionName.ts'
import { inWords, type Run, type Speech, say } from './speech.ts'
import { openRegions } from './standing.ts'

/** A goal of Nordlandsløftet as one row of a list. */
export interface GoalRow {
  title: Run
  summary: Run
  target: Target
  count: string
  /** "10 kurs. Holdes i 7 av 41 kommuner." */
  standing: string
}

/** All goals, and the page about the network behind them where there is one. */
export interface GoalsView {
  goals: GoalRow[]
  about: { title: Run; target: Target } | null
}

/** The courses of a goal in one region, online, or the county's own. */
export interface GoalCourses {
  heading: Run
  /** The slug of the region; null for those online and the county's own. */
  slug: string | null
  rows: CourseRow[]
  /** The way to all of them, where they are more than the page carries. */
  more: { href: string; label: string } | null
}

export interface GoalView {
  title: Run
  summary: Run
  body: ProseView | null
  list: Target
  courses: GoalCourses[]
  /** The regions that have none now. */
  without: Run[]
  /** How many municipalities there are. */
  of: number
  reach: ReachGroup[]
  map: ReachMap
}

/** How many courses of each region the page of a goal carries. */
const shown = 5
/** The page about the network behind the goals. */
const aboutPath = 'om/nordlandsloftet'

/** The goals of Nordlandsløftet in their order, with what each is and how far it reaches. */
export function goalRows(read: Reader, page: Speech): GoalRow[] {
  return read
    .all('goal')
    .toSorted((a, b) => a.order - b.order)
    .map((goal) => {
      const reach = reachOf(read, goal.id)
      const here = reach.filter((it) => it.reach === 'here').length
      const courses = goalCourses(read, goal.id)
      return {
        title: say(goal.title, page, goal.written),
        summary: say(goal.summary, page, goal.written),
        target: target(read, page.locale, { kind: 'goal', ...goal }, (locale) => goalUrl(goal, locale)),
        count: page.words.courseCount(courses),
        standing: page.words.goalWords.standing(courses, here, reach.length),
      }
    })
}

export function goalsView(read: Reader, page: Speech): GoalsView {
  const about = read.list('page', 'path', aboutPath)[0]
  return {
    goals: goalRows(read, page),
    about: about
      ? {
          title: say(about.title, page, about.written),
          target: target(read, page.locale, { kind: 'page', ...about }, (locale) => pageUrl(about, locale)),
        }
      : null,
  }
}

export function goalView(read: Reader, goal: Goal, page: Speech): GoalView {
  const courses = coursesByRegion(read, goal, page)
  const reach = reachOf(read, goal.id)
  return {
    title: say(goal.title, page, goal.written),
    summary: say(goal.summary, page, goal.written),
    body: goal.body && proseView(read, goal.body, page, goal.written),
    list: ownTarget(page.locale, goalsUrl),
    courses: courses.filter((it) => it.rows.length > 0),
    without: courses.filter((it) => it.rows.length === 0 && it.slug !== null).map((it) => it.heading),
    of: reach.length,
    reach: reachGroups(
      reach,
      read.all('region').flatMap((it) => it.municipalities),
    ),
    map: reachMap(reach),
  }
}

/** Every region in the order of their names, then those online, then the county's own; also where there are none. */
function coursesByRegion(read: Reader, goal: Goal, page: Speech): GoalCourses[] {
  const { goalWords } = page.words
  const own = (text: string): Run => ({ text, lang: page.words.lang })
  const regions = openRegions(read)
    .map((region) => ({ region, name: regionName(region, page) }))
    .toSorted((a, b) => a.name.text.localeCompare(b.name.text, 'nb'))
    .map(({ region, name }) =>
      group(read, goal, region.id, page, {
        heading: name,
        slug: region.slug,
        asked: region.slug,
        all: goalWords.all(inWords(region.name, page)),
      }),
    )
  return [
    ...regions,
    group(read, goal, online, page, {
      heading: own(goalWords.online),
      slug: null,
      asked: onlineChoice,
      all: goalWords.allOnline,
    }),
    group(read, goal, ofCounty, page, {
      heading: own(goalWords.county),
      slug: null,
      asked: null,
      all: goalWords.allCounty,
    }),
  ]
}

function group(
  read: Reader,
  goal: Goal,
  where: string,
  page: Speech,
  { heading, slug, asked, all }: { heading: Run; slug: string | null; asked: string | null; all: string },
): GoalCourses {
  const courses = read.ranked('course', 'goalIn', goalIn(goal.id, where), 0, shown)
  const query = new URLSearchParams(asked === null ? { goal: goal.slug } : { goal: goal.slug, region: asked })
  return {
    heading,
    slug,
    rows: courseRows(read, courses.items, page),
    more: courses.total > shown ? { href: `${ownTarget(page.locale, coursesUrl).href}?${query}`, label: all } : null,
  }
}
