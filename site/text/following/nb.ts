/** The words of following a search or a region, in bokmål; the other dictionaries have the same keys. */
export const nb = {
  search: 'Følg dette søket',
  everything: 'Følg kursene',
  region: (region: string) => `Følg kursene i ${region}`,
  text: 'Få vite det når det kommer et kurs du kan søke på. Du trenger ingen konto.',
  calendar: 'I kalenderen',
  calendarHint: 'oppstart og søknadsfrister, i kalenderen på mobilen eller PC-en',
  rss: 'Med RSS',
  rssHint: 'for deg som bruker en nyhetsleser',
  all: 'Alle kurs i Nordland',
  some: (what: string) => `Kurs: ${what}`,
  quoted: (q: string) => `«${q}»`,
  feedText: 'Kurs du kan søke på nå. Fulle, avlyste og avsluttede kurs er ikke med.',
  begins: (title: string) => `Oppstart: ${title}`,
  deadline: (title: string) => `Søknadsfrist: ${title}`,
}

export type FollowingWords = typeof nb
