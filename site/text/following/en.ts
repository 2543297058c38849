import type { FollowingWords } from './nb.ts'

/** The words of following a search or a region, in English. */
export const en: FollowingWords = {
  search: 'Follow this search',
  everything: 'Follow the courses',
  region: (region) => `Follow the courses in ${region}`,
  text: 'Be told when there is a course you can apply for. You do not need an account.',
  calendar: 'In your calendar',
  calendarHint: 'starting days and deadlines, in the calendar of your phone or computer',
  rss: 'By RSS',
  rssHint: 'if you use a news reader',
  all: 'All courses in Nordland',
  some: (what) => `Courses: ${what}`,
  quoted: (q) => `“${q}”`,
  feedText: 'Courses you can apply for now. Courses that are full, cancelled or over are left out.',
  begins: (title) => `Starts: ${title}`,
  deadline: (title) => `Last day to apply: ${title}`,
}
