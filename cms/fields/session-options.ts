import { optionsFor } from './options.ts'

export const sessionStates = optionsFor({
  open: ['Ledige plasser', 'Places left'],
  full: ['Fullt', 'Full'],
  'waiting-list': ['Venteliste', 'Waiting list'],
  cancelled: ['Avlyst', 'Cancelled'],
})
