/** The words about the merger in bokmål; the other dictionaries have the same keys. */
export const nb = {
  timeline: 'Slik kom vi hit',
  ahead: 'Dette kommer',
  nothingAhead: 'Ingen datoer er satt. Når en region får sin, står den her.',
  sources: 'FT er fylkestinget, FR er fylkesrådet.',
  oneDoorIn: 'Én dør i',
  /** What happened besides decisions and the regions' own days; `source` is where we have it from. */
  milestones: {
    goals: {
      when: '7.–8. november 2012',
      text: 'Fylkeskommunen, kommunene og universitetene går sammen om Nordlandsløftet: fem mål for kompetansen i alle kommuner.',
      source: 'Konferansen «Nordlandsløftet», Skagen Hotel',
    },
    meeting: {
      when: '30.–31. mars 2016',
      text: 'Regionene møtes for å planlegge sammenslåingen. Fem regioner blir med i piloten og skal være én enhet fra 2017. De andre er selv med på å bestemme når det blir deres tur.',
      source: 'Samlingen «Veien videre – sammenslåing», Bodø',
    },
  },
  who: 'Hvem er med',
  whoHint: 'Alle regionene, slik det står til i dag.',
  region: 'Region',
  stage: 'Hvor langt',
  parts: 'Hva som er med',
  stages: {
    oneDoor: 'Én dør',
    oneDoorSince: (date: string) => `Én dør siden ${date}`,
    pilot: 'Pilot: prøver ut én dør',
    pilotSince: (date: string) => `Pilot: prøver ut én dør siden ${date}`,
    pilotUntil: (date: string) => `Pilot. Én dør fra ${date}`,
    ahead: (date: string) => `Egne kontorer. Én dør fra ${date}`,
  },
  movesIn: (date: string) => `flytter inn ${date}`,
  ownHouse: 'holder til i eget hus',
  offer: 'Det alle regioner skal tilby',
  offerHint: 'Tjenestene er de samme i hele Nordland. Der en mangler, sier vi det.',
  offerCaption: 'Tjenestene alle regioner skal ha, og om regionen har dem i dag',
  service: 'Tjeneste',
  inAll: (of: number) => `I alle ${of} regionene`,
  inSome: (count: number, of: number) => `I ${count} av ${of} regioner`,
  yes: 'Ja',
  notYet: 'Ikke ennå',
  comes: (date: string) => `Kommer ${date}`,
  local: 'Dette finnes bare noen steder',
}

export type MergerWords = typeof nb
