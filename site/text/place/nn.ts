import type { PlaceWords } from './nb.ts'

/** The words of a place's page in nynorsk. */
export const nn: PlaceWords = {
  to: 'til',
  livesIn: 'For deg som bur i',
  or: 'eller',

  closedHoliday: (holiday) => `Stengt i dag, ${holiday}.`,
  closedToVisits: 'Stengt for besøk i dag.',
  callHours: (times) => `Ring ${times}.`,
  answersUntil: 'Vi svarer på telefon til kl. {t}.',

  map: (region, doors) => `Kart over ${region}. Ei dør er teikna der vi held til: ${doors}.`,
  inMunicipality: (label, municipality) => `${label} i ${municipality} kommune`,
  mapHint: 'Kartet på denne sida viser kvar i regionen vi er. Lenkjene opnar kart med gater og vegen hit.',
  maps: 'Kart',
  mapOnPhone: 'Kart på telefonen',
  wayHere: 'Vegen hit',
  wayTo: (label) => `Vegen til ${label}`,

  houseAndNeighbours: 'Huset og naboane',
  nearer: 'Er ein annan stad nærare deg?',
  partnerTypes: {
    nav: 'NAV',
    opplaringskontor: 'Opplæringskontor',
    kommune: 'Kommune',
    fagskole: 'Fagskule',
    universitet: 'Universitet',
  },

  newsHere: (region) => `Nytt frå ${region} og heile Nordland`,
}
