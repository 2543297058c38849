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

export const visitModes = optionsFor({
  'drop-in': ['Kom uten time', 'Drop in'],
  appointment: ['Bare med time', 'By appointment'],
  telephone: ['På telefon', 'By telephone'],
})
