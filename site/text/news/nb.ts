/** The words of the news in bokmål; the other dictionaries have the same keys. */
export const nb = {
  lede: 'Nytt fra stedene og fra fylket.',
  /** Whom an item is for, where it is not one region. */
  county: 'Hele Nordland',
  choose: 'Vis nyheter fra',
  all: 'Alle',
  countyOnly: 'Nyheter for hele Nordland',
  from: (region: string) => `Nyheter fra ${region}`,
  none: (region: string) => `Det er ingen nyheter fra ${region} nå.`,
  noneCounty: 'Det er ingen nyheter for hele Nordland nå.',
  more: (region: string) => `Flere nyheter fra ${region}`,
  moreCounty: 'Flere nyheter for hele Nordland',
  rss: 'Følg nyhetene med RSS',
}

export type NewsWords = typeof nb
