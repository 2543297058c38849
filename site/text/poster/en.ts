import type { PosterWords } from './nb.ts'

export const en: PosterWords = {
  scan: 'Scan the code to see whether we are open now, which courses you can take and how to find us.',
  code: 'QR code that leads to the page of the place',
  checked: (date) => `Opening hours checked ${date}.`,
  open: (times) => `Open ${times}`,
  days: (first, last) => `${first} to ${last}`,
  openAgain: (date, time) => `We open again ${date} at ${time}.`,
  usualFrom: (date) => `Usual opening hours from ${date}.`,

  link: 'Poster for the door',
  poster: 'Poster for the door',
  posterLede: 'Print the poster and hang it where people see it. It holds until the opening hours change.',
  notice: 'Notice for the door',
  noticeLede: 'Print the notice and hang it on the door. Take it down when the day is over.',
  howTo: 'How to print',
  howToSteps: (paper) => [
    'Press “Print”, or hold Ctrl and press P. On a Mac: Cmd and P.',
    `Choose ${paper} paper, colour and 100 per cent size.`,
    'If your printer does not have this paper, choose “Fit to page”.',
  ],
  print: 'Print',
  pdf: (paper) => `Download as PDF (${paper})`,
  paper: 'Paper',
  whichDoor: 'Which door?',
  allDoors: (labels) => `${labels} on one poster`,
  sheet: (title, paper) => `${title}. The sheet as it will be on ${paper} paper.`,
  sameOnPage: 'Everything here is also on the page of the place',
  unconfirmed: (labels) =>
    `Address and telephone number are not confirmed: ${labels}. Check them before you hang the sheet.`,
  different: 'Notices for days that are different',
}
