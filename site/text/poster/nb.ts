/** The words of sheets to print and hang on the door, in bokmål; the other dictionaries have the same keys. */
export const nb = {
  // On the sheets
  scan: 'Skann koden for å se om det er åpent nå, hvilke kurs du kan ta og hvordan du finner fram.',
  code: 'QR-kode som fører til siden til stedet',
  checked: (date: string) => `Åpningstidene ble kontrollert ${date}.`,
  open: (times: string) => `Åpent ${times}`,
  days: (first: string, last: string) => `${first} til og med ${last}`,
  openAgain: (date: string, time: string) => `Vi åpner igjen ${date} kl. ${time}.`,
  usualFrom: (date: string) => `Fra ${date} har vi vanlige åpningstider.`,

  // Around them
  link: 'Plakat til døra',
  poster: 'Plakat til døra',
  posterLede: 'Skriv ut plakaten og heng den der folk ser den. Den gjelder til åpningstidene blir endret.',
  notice: 'Oppslag til døra',
  noticeLede: 'Skriv ut oppslaget og heng det på døra. Ta det ned når dagen er over.',
  howTo: 'Slik skriver du ut',
  howToSteps: (paper: string) => [
    `Trykk på «Skriv ut», eller hold nede Ctrl og trykk P. På Mac: Cmd og P.`,
    `Velg ${paper}-papir, farger og 100 prosent størrelse.`,
    'Har skriveren ikke dette papiret, velger du «Tilpass til siden».',
  ],
  print: 'Skriv ut',
  pdf: (paper: string) => `Last ned som PDF (${paper})`,
  paper: 'Papir',
  whichDoor: 'Hvilken dør?',
  allDoors: (labels: string) => `${labels} på én plakat`,
  sheet: (title: string, paper: string) => `${title}. Arket slik det blir på ${paper}.`,
  sameOnPage: 'Alt som står her, står også på siden til stedet',
  unconfirmed: (labels: string) =>
    `Adressen og telefonnummeret er ikke bekreftet: ${labels}. Sjekk dem før du henger opp arket.`,
  different: 'Oppslag for dager som er annerledes',
}

export type PosterWords = typeof nb
