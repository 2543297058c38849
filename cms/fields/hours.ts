import type { Field } from 'payload'
import { clockField, line } from './text.ts'

const weekdays = [
  ['Mandag', 'Monday'], ['Tirsdag', 'Tuesday'], ['Onsdag', 'Wednesday'], ['Torsdag', 'Thursday'],
  ['Fredag', 'Friday'], ['Lørdag', 'Saturday'], ['Søndag', 'Sunday'],
] as const

/** ISO weekday as an option; stored as text because Payload's selects are. */
export const weekdayField: Field = {
  name: 'weekday',
  type: 'select',
  required: true,
  label: { nb: 'Dag', en: 'Day' },
  options: weekdays.map(([nb, en], index) => ({ value: String(index + 1), label: { nb, en } })),
  admin: { width: '25%' },
}

/** One line of the weekly hours. */
export const hoursFields: Field[] = [
  {
    type: 'row',
    fields: [
      weekdayField,
      clockField('opens', { nb: 'Åpner', en: 'Opens' }),
      clockField('closes', { nb: 'Stenger', en: 'Closes' }),
      {
        name: 'mode',
        type: 'select',
        required: true,
        defaultValue: 'drop-in',
        label: { nb: 'Hvordan', en: 'How' },
        admin: { width: '25%' },
        options: [
          { value: 'drop-in', label: { nb: 'Kom uten time', en: 'Drop in' } },
          { value: 'appointment', label: { nb: 'Bare med time', en: 'By appointment' } },
          { value: 'telephone', label: { nb: 'På telefon', en: 'By telephone' } },
        ],
      },
    ],
  },
  line('note', { nb: 'Merknad', en: 'Note' }),
]
