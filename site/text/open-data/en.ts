import type { OpenDataWords } from './nb.ts'

/** The words of the open data in English. */
export const en: OpenDataWords = {
  title: 'Open data',
  lede: 'The centres, courses and services as lists for machines. Anyone may use them, without a key and without asking.',
  lists: 'The lists',
  listTexts: {
    places: 'The centres with names, addresses, telephone, municipalities and opening hours of the next 14 days.',
    courses: 'The courses one can apply for now or later, with provider, place, deadline and free places.',
    services: 'The services, and which centres offer them.',
  },
  file: (file) => `The whole list as a file: ${file}`,
  asking: 'Search the courses',
  askingText:
    'Add these to /en/data/courses, for example ?q=norwegian&region=salten. Where the site is published as plain files, the address always gives the whole list.',
  parameters: {
    q: 'What one looks for, in one’s own words. Names of places, “online” and “free” become choices; the answer says which.',
    region: 'The region as in the address of its centre, for example salten, or nett for courses that are online only.',
    mode: 'in-place, online or blended.',
    near: 'The municipality the course should be near, for example bodo or 1804.',
    'subject, level, credential, language':
      'Subject, level, credential and language of teaching: the values are in facets in the answer. Repeat for more than one.',
    starts: '30, 90 or 180 (days until it starts), or rolling (admission all year).',
    open: 'true: courses one can apply for now.',
    free: 'true: courses that are free for somebody.',
    'provider, audience, goal':
      'Who gives the course, whom it is for, and the goal of Nordlandsløftet: the values are in facets.',
    sort: 'relevance, start, deadline or title.',
    page: 'Which page of the list, from 1.',
    size: 'How many courses on a page, 1–100. 25 unless told.',
  },
  answer: 'The answer',
  answerText:
    'Each list is JSON with total (how many there are in all) and items. Fields may be added, but those that are there keep their names. Dates are written 2026-11-22, times are Norwegian time, and an id stays the same for good.',
  licence: 'Licence',
  licenceText:
    'The data are free to use under the Norwegian Licence for Open Government Data (NLOD) 2.0. Name the county as the source.',
  licenceLink: 'Read the licence',
}
