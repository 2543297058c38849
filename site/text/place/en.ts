import type { PlaceWords } from './nb.ts'

/** The words of a place's page in English. */
export const en: PlaceWords = {
  to: 'to',
  livesIn: 'For people who live in',
  or: 'or',

  closedHoliday: (holiday) => `Closed today, ${holiday}.`,
  closedToVisits: 'Closed to visitors today.',
  callHours: (times) => `Call ${times}.`,
  answersUntil: 'We answer the telephone until {t}.',

  map: (region, doors) => `Map of ${region}. A door is drawn where we are: ${doors}.`,
  inMunicipality: (label, municipality) => `${label} in the municipality of ${municipality}`,
  mapHint: 'The map on this page shows where in the region we are. The links open maps with streets and the way here.',
  maps: 'Maps',
  mapOnPhone: 'Map on your phone',
  wayHere: 'Way here',
  wayTo: (label) => `The way to ${label}`,

  houseAndNeighbours: 'This house and its neighbours',
  nearer: 'Is another centre closer to you?',
  partnerTypes: {
    nav: 'NAV, the labour and welfare office',
    opplaringskontor: 'Training office for apprentices',
    kommune: 'Municipality',
    fagskole: 'Vocational college',
    universitet: 'University',
  },

  newsHere: (region) => `News from ${region} and all of Nordland`,
}
