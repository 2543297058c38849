import type { FollowingWords } from './nb.ts'

/** The words of following a search or a region, in nynorsk. */
export const nn: FollowingWords = {
  search: 'Følg dette søket',
  everything: 'Følg kursa',
  region: (region) => `Følg kursa i ${region}`,
  text: 'Få vite det når det kjem eit kurs du kan søkje på. Du treng ingen konto.',
  calendar: 'I kalenderen',
  calendarHint: 'oppstart og søknadsfristar, i kalenderen på mobilen eller PC-en',
  rss: 'Med RSS',
  rssHint: 'for deg som bruker ein nyheitslesar',
  all: 'Alle kurs i Nordland',
  some: (what) => `Kurs: ${what}`,
  quoted: (q) => `«${q}»`,
  feedText: 'Kurs du kan søkje på no. Fulle, avlyste og avslutta kurs er ikkje med.',
  begins: (title) => `Oppstart: ${title}`,
  deadline: (title) => `Søknadsfrist: ${title}`,
}
