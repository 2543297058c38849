import type { Field, SelectField } from 'payload'
import { visitModes, weekdays } from './hours-options.ts'
import { clockField, line } from './text.ts'

/** ISO weekday as an option; stored as text because Payload's selects are. */
export const weekdayField: SelectField = {
  name: 'weekday',
  type: 'select',
  required: true,
  label: { nb: 'Dag', en: 'Day' },
  options: weekdays,
  admin: { width: '25%' },
}

/** How one may come in a period. */
export const modeField: SelectField = {
  name: 'mode',
  type: 'select',
  required: true,
  defaultValue: 'drop-in',
  label: { nb: 'Hvordan', en: 'How' },
  admin: { width: '25%' },
  options: visitModes,
}

/** One line of the weekly hours. */
export const hoursFields: Field[] = [
  {
    type: 'row',
    fields: [
      weekdayField,
      clockField('opens', { nb: 'Åpner', en: 'Opens' }),
      clockField('closes', { nb: 'Stenger', en: 'Closes' }, { after: 'opens' }),
      modeField,
    ],
  },
  line('note', { nb: 'Merknad', en: 'Note' }),
]
