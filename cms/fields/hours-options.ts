import { optionsFor } from './options.ts'

/** ISO weekdays; stored as text because Payload's selects are. */
export const weekdays = optionsFor({
  '1': ['Mandag', 'Monday'],
  '2': ['Tirsdag', 'Tuesday'],
  '3': ['Onsdag', 'Wednesday'],
  '4': ['Torsdag', 'Thursday'],
  '5': ['Fredag', 'Friday'],
  '6': ['Lørdag', 'Saturday'],
  '7': ['Søndag', 'Sunday'],
})

/** Which of its weekdays in a month; words, because the bare numbers are weekdays. */
export const nths = optionsFor({
  first: ['Første', 'First'],
  second: ['Andre', 'Second'],
  third: ['Tredje', 'Third'],
  fourth: ['Fjerde', 'Fourth'],
  last: ['Siste', 'Last'],
})

export const visitModes = optionsFor({
  'drop-in': ['Kom uten time', 'Drop in'],
  appointment: ['Bare med time', 'By appointment'],
  telephone: ['På telefon', 'By telephone'],
})
