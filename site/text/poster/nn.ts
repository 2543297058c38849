import type { PosterWords } from './nb.ts'

export const nn: PosterWords = {
  scan: 'Skann koden for å sjå om det er ope no, kva kurs du kan ta og korleis du finn fram.',
  code: 'QR-kode som fører til sida til staden',
  checked: (date) => `Opningstidene vart kontrollerte ${date}.`,
  open: (times) => `Ope ${times}`,
  days: (first, last) => `${first} til og med ${last}`,
  openAgain: (date, time) => `Vi opnar igjen ${date} kl. ${time}.`,
  usualFrom: (date) => `Frå ${date} har vi vanlege opningstider.`,

  link: 'Plakat til døra',
  poster: 'Plakat til døra',
  posterLede: 'Skriv ut plakaten og heng han der folk ser han. Han gjeld til opningstidene blir endra.',
  notice: 'Oppslag til døra',
  noticeLede: 'Skriv ut oppslaget og heng det på døra. Ta det ned når dagen er over.',
  howTo: 'Slik skriv du ut',
  howToSteps: (paper) => [
    'Trykk på «Skriv ut», eller hald nede Ctrl og trykk P. På Mac: Cmd og P.',
    `Vel ${paper}-papir, fargar og 100 prosent storleik.`,
    'Har ikkje skrivaren dette papiret, vel du «Tilpass til sida».',
  ],
  print: 'Skriv ut',
  pdf: (paper) => `Last ned som PDF (${paper})`,
  paper: 'Papir',
  whichDoor: 'Kva dør?',
  allDoors: (labels) => `${labels} på éin plakat`,
  sheet: (title, paper) => `${title}. Arket slik det blir på ${paper}.`,
  sameOnPage: 'Alt som står her, står også på sida til staden',
  unconfirmed: (labels) =>
    `Adressa og telefonnummeret er ikkje stadfesta: ${labels}. Sjekk dei før du hengjer opp arket.`,
  different: 'Oppslag for dagar som er annleis',
}
