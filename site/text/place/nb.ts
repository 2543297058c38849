/** The words of a place's page in bokmål; the other dictionaries have the same keys. */
export const nb = {
  // Between two times or dates, where the eye has a dash and the ear needs a word
  to: 'til',
  livesIn: 'For deg som bor i',
  or: 'eller',

  // Today, at the door
  closedHoliday: (holiday: string) => `Stengt i dag, ${holiday}.`,
  closedToVisits: 'Stengt for besøk i dag.',
  callHours: (times: string) => `Ring ${times}.`,
  answersUntil: 'Vi svarer på telefon til kl. {t}.',

  // The way here
  map: (region: string, doors: string) => `Kart over ${region}. Ei dør er tegnet der vi holder til: ${doors}.`,
  inMunicipality: (label: string, municipality: string) => `${label} i ${municipality} kommune`,
  mapHint: 'Kartet på denne siden viser hvor i regionen vi er. Lenkene åpner kart med gater og veien hit.',
  maps: 'Kart',
  mapOnPhone: 'Kart på telefonen',
  wayHere: 'Veien hit',
  wayTo: (label: string) => `Veien til ${label}`,

  // Others behind the same door, and behind the next one
  houseAndNeighbours: 'Huset og naboene',
  nearer: 'Er et annet sted nærmere deg?',
  partnerTypes: {
    nav: 'NAV',
    opplaringskontor: 'Opplæringskontor',
    kommune: 'Kommune',
    fagskole: 'Fagskole',
    universitet: 'Universitet',
  },

  newsHere: (region: string) => `Nytt fra ${region} og hele Nordland`,
}

export type PlaceWords = typeof nb
