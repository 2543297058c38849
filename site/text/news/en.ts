import type { NewsWords } from './nb.ts'

/** The words of the news in English. */
export const en: NewsWords = {
  lede: 'News from the centres and from the county.',
  county: 'All of Nordland',
  choose: 'Show news from',
  all: 'All',
  countyOnly: 'News for all of Nordland',
  from: (region) => `News from ${region}`,
  none: (region) => `There is no news from ${region} now.`,
  noneCounty: 'There is no news for all of Nordland now.',
  more: (region) => `More news from ${region}`,
  moreCounty: 'More news for all of Nordland',
  rss: 'Follow the news with RSS',
}
