import type { NewsWords } from './nb.ts'

/** The words of the news in nynorsk. */
export const nn: NewsWords = {
  lede: 'Nytt frå stadene og frå fylket.',
  county: 'Heile Nordland',
  choose: 'Vis nyheiter frå',
  all: 'Alle',
  countyOnly: 'Nyheiter for heile Nordland',
  from: (region) => `Nyheiter frå ${region}`,
  none: (region) => `Det er ingen nyheiter frå ${region} no.`,
  noneCounty: 'Det er ingen nyheiter for heile Nordland no.',
  more: (region) => `Fleire nyheiter frå ${region}`,
  moreCounty: 'Fleire nyheiter for heile Nordland',
  rss: 'Følg nyheitene med RSS',
}
