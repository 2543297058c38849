import { counted } from '../counting.ts'
import type { GoalWords } from './nb.ts'

/** The words of Nordlandsløftet in English. */
export const en: GoalWords = {
  lede: 'Five goals for the skills Nordland needs, in every municipality. See what you can learn, and where the courses are held.',
  /** How many courses a goal has, and in how many of the municipalities one is held. */
  standing: (courses, here, of) =>
    courses === 0
      ? 'No courses now.'
      : `${counted('en', courses, 'course', 'courses')}. Held in ${here} of ${of} municipalities.`,
  byRegion: 'Courses in each region',
  online: 'Online, for all of Nordland',
  county: 'For the whole county',
  all: (region) => `See all in ${region}`,
  allOnline: 'See all online',
  allCounty: 'See all courses for this goal',
  withoutCourses: 'No courses at the moment',
  reached: 'Which municipalities the goal reaches',
  reachedHint: (of) => `The goal is for all ${of} municipalities. This is how the courses reach them today.`,
  map: 'Map of Nordland with a mark for each municipality. The list below says the same.',
  reach: {
    here: ['In the municipality', 'At least one course is held here.'],
    region: [
      'In the region',
      'No course is held in the municipality, but at least one is in another municipality of the region.',
    ],
    online: ['Online', 'No course is held in the region, but you can take one online, wholly or in part.'],
    none: ['Neither in the region nor online', 'Tell the centre of the region if you need a course.'],
  },
  municipalities: (count) => counted('en', count, 'municipality', 'municipalities'),
}
