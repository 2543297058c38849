import type { Field } from 'payload'
import { weekdayField } from './hours.ts'
import { sessionStates } from './session-options.ts'
import { clockField, dayField, line } from './text.ts'

/** One run of a course. */
export const sessionFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField('starts', { nb: 'Starter', en: 'Starts' }, { required: true }),
      dayField('ends', { nb: 'Slutter', en: 'Ends' }),
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'open',
        label: { nb: 'Plass', en: 'Availability' },
        options: sessionStates,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField('applyFrom', { nb: 'Åpner for søkere', en: 'Applications open' }),
      dayField(
        'deadline',
        { nb: 'Frist', en: 'Deadline' },
        { description: { nb: 'Siste dag en kan søke.', en: 'The last day one can apply.' } },
      ),
    ],
  },
  {
    name: 'meetings',
    type: 'array',
    label: { nb: 'Faste dager i uka', en: 'Days of the week' },
    labels: { singular: { nb: 'Dag', en: 'Day' }, plural: { nb: 'Dager', en: 'Days' } },
    fields: [
      {
        type: 'row',
        fields: [
          weekdayField,
          clockField('opens', { nb: 'Fra', en: 'From' }),
          clockField('closes', { nb: 'Til', en: 'To' }),
        ],
      },
    ],
  },
  line('scheduleNote', { nb: 'Om tidene', en: 'About the times' }),
  {
    type: 'row',
    fields: [
      {
        name: 'address',
        type: 'text',
        label: { nb: 'Adresse', en: 'Address' },
        admin: { components: { Field: '/admin/AddressSelect.tsx#AddressSelect' }, width: '50%' },
      },
      { name: 'room', type: 'text', label: { nb: 'Rom', en: 'Room' }, admin: { width: '50%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'capacity', type: 'number', min: 1, label: { nb: 'Plasser', en: 'Capacity' } },
      { name: 'placesLeft', type: 'number', min: 0, label: { nb: 'Ledige', en: 'Places left' } },
      { name: 'waiting', type: 'number', min: 0, label: { nb: 'På venteliste', en: 'Waiting' } },
    ],
  },
]
