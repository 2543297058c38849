import type { OpenCourse } from './courses.ts'

/** A course as the list gives it, for the page that tells of it. Made up: the page does not change with the courses. */
export const example: OpenCourse = {
  id: '65f1c0ffee000000000000aa',
  title: 'Norsk A2 på kveldstid',
  summary: 'To kvelder i uka. Du øver på å snakke, lytte og skrive.',
  language: 'nb',
  url: 'https://example.no/kurs/norsk-a2-pa-kveldstid-000000aa/',
  regions: ['salten'],
  mode: 'in-place',
  subject: 'norwegian',
  level: 'basic',
  credential: 'course-certificate',
  teachingLanguage: 'nb',
  provider: 'Karriere Salten',
  reference: null,
  admission: 'sessions',
  state: 'open',
  starts: '2027-01-11',
  deadline: '2027-01-04',
  placesLeft: 4,
  price: { free: true, terms: 'free', amount: null, per: 'course', examFee: null },
}
