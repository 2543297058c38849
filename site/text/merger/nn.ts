import type { MergerWords } from './nb.ts'

/** The words about the merger in nynorsk. */
export const nn: MergerWords = {
  timeline: 'Slik kom vi hit',
  ahead: 'Dette kjem',
  nothingAhead: 'Ingen datoar er sette. Når ein region får sin, står han her.',
  sources: 'FT er fylkestinget, FR er fylkesrådet.',
  oneDoorIn: 'Éi dør i',
  milestones: {
    goals: {
      when: '7.–8. november 2012',
      text: 'Fylkeskommunen, kommunane og universiteta går saman om Nordlandsløftet: fem mål for kompetansen i alle kommunar.',
      source: 'Konferansen «Nordlandsløftet», Skagen Hotel',
    },
    meeting: {
      when: '30.–31. mars 2016',
      text: 'Regionane møtest for å planleggje samanslåinga. Fem regionar blir med i piloten og skal vere éi eining frå 2017. Dei andre er sjølve med på å avgjere når det blir deira tur.',
      source: 'Samlinga i Bodø om vegen vidare',
    },
  },
  who: 'Kven er med',
  whoHint: 'Alle regionane, slik det står til i dag.',
  region: 'Region',
  stage: 'Kor langt',
  parts: 'Kva som er med',
  stages: {
    oneDoor: 'Éi dør',
    oneDoorSince: (date) => `Éi dør sidan ${date}`,
    pilot: 'Pilot: prøver ut éi dør',
    pilotSince: (date) => `Pilot: prøver ut éi dør sidan ${date}`,
    pilotUntil: (date) => `Pilot. Éi dør frå ${date}`,
    ahead: (date) => `Eigne kontor. Éi dør frå ${date}`,
  },
  movesIn: (date) => `flyttar inn ${date}`,
  ownHouse: 'held til i eige hus',
  offer: 'Det alle regionar skal tilby',
  offerHint: 'Tenestene er dei same i heile Nordland. Der ei manglar, seier vi det.',
  offerCaption: 'Tenestene alle regionar skal ha, og om regionen har dei i dag',
  service: 'Teneste',
  inAll: (of) => `I alle dei ${of} regionane`,
  inSome: (count, of) => `I ${count} av ${of} regionar`,
  yes: 'Ja',
  notYet: 'Ikkje enno',
  comes: (date) => `Kjem ${date}`,
  local: 'Dette finst berre nokre stader',
}
