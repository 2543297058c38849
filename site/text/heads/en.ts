import type { HeadWords } from './nb.ts'

/** Titles and descriptions for lists of hits, in English. */
export const en: HeadWords = {
  withHours: (place) => `${place} – opening hours`,
  place: (towns) => `Opening hours, address and telephone in ${towns}.`,
  forPeopleIn: (municipalities) => `For people who live in ${municipalities}.`,
  starting: (course, date) => `${course}, starts ${date}`,
  searched: (query) => `${query} – courses in Nordland`,
  goal: (goal) => `${goal} – Nordlandsløftet`,
  own: {
    front: {
      title: 'Career guidance and adult courses in Nordland',
      description:
        'Free guidance about work and education, Norwegian courses and school subjects for adults. Find the place nearest you and when it is open.',
    },
    courses: {
      title: 'Courses for adults in Nordland, Norway',
      description:
        'Norwegian courses, school subjects, trade certificates and more, in person and online. See when they start, what they cost and how to apply.',
    },
    newsList: {
      title: 'News on courses and guidance in Nordland',
      description: 'News from the places in Nordland: courses you can apply for, opening hours and career guidance.',
    },
    goals: {
      title: 'Nordlandsløftet: goals for skills in Nordland',
      description:
        'The municipalities, the county and the universities want enough qualified people in every municipality. See the goals and their courses.',
    },
    openData: {
      title: 'Open data on places and courses in Nordland',
      description:
        'The places, courses and services as JSON, JSON-LD, RSS and calendars. Anyone may use them, without a key and without asking.',
    },
  },
  places: {
    title: 'Career centres in Nordland: where and when open',
    description: 'Find the place that serves your municipality, its address and when it is open.',
    inTowns: (towns) => `Career guidance near you, and when it is open: ${towns}.`,
  },
}
