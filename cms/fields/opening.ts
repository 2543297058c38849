import type { Field } from 'payload'
import { evesOptions, holidayOptions } from './holiday-options.ts'
import { hoursFields, modeField, weekdayField } from './hours.ts'
import { nths } from './hours-options.ts'
import { folded } from './rows.ts'
import { clockField, line } from './text.ts'
import { yearDayField } from './year-day.ts'

const times = { singular: { nb: 'Tid', en: 'Period' }, plural: { nb: 'Tider', en: 'Periods' } }

const seasonFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...line('title', { nb: 'Navn', en: 'Name' }, { required: true }),
        admin: { width: '50%', placeholder: 'Sommertid' },
      },
      yearDayField('from', { nb: 'Første dag', en: 'First day' }, '23.06'),
      yearDayField('to', { nb: 'Siste dag', en: 'Last day' }, '15.08'),
    ],
  },
  {
    name: 'hours',
    type: 'array',
    label: { nb: 'Åpningstider i sesongen', en: 'Hours in the season' },
    labels: times,
    admin: {
      ...folded,
      description: {
        nb: 'Uten noen tid er det stengt hele sesongen.',
        en: 'Without a period it is closed all season.',
      },
    },
    fields: hoursFields,
  },
]

const monthlyFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'nth',
        type: 'select',
        required: true,
        defaultValue: 'first',
        options: nths,
        label: { nb: 'Hvilken', en: 'Which' },
        admin: { width: '20%' },
      },
      { ...weekdayField, admin: { width: '20%' } },
      clockField('opens', { nb: 'Fra', en: 'From' }),
      clockField('closes', { nb: 'Til', en: 'Until' }, { after: 'opens' }),
      modeField,
    ],
  },
  line('note', { nb: 'Merknad', en: 'Note' }),
]

const holidayFields: Field[] = [
  {
    name: 'closed',
    type: 'checkbox',
    defaultValue: true,
    label: { nb: 'Stengt på alle helligdager', en: 'Closed on all public holidays' },
    admin: {
      description: {
        nb: 'Også 1. og 17. mai. Dagene regnes ut for hvert år; du trenger ikke skrive dem inn.',
        en: '1 and 17 May too. The days are worked out for each year; you need not write them.',
      },
    },
  },
  {
    name: 'openOn',
    type: 'select',
    hasMany: true,
    options: holidayOptions,
    label: { nb: 'Åpent likevel på …', en: 'Open after all on …' },
    admin: {
      description: {
        nb: 'Her holder dere de vanlige tidene, for eksempel Kristi himmelfartsdag.',
        en: 'Here you keep the usual hours, for example on Ascension Day.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'eves',
        type: 'select',
        required: true,
        defaultValue: 'ordinary',
        options: evesOptions,
        label: { nb: 'Dagene før', en: 'The eves' },
        admin: {
          width: '50%',
          description: {
            nb: 'Onsdag før skjærtorsdag, påskeaften, pinseaften, julaften og nyttårsaften.',
            en: 'The Wednesday before Maundy Thursday, Easter Saturday, Whit Saturday, Christmas Eve, New Year’s Eve.',
          },
        },
      },
      evesClose(),
    ],
  },
]

/** The time is asked for only where the eves close earlier. */
function evesClose(): Field {
  const field = clockField('evesClose', { nb: 'Stenger kl.', en: 'Closes at' })
  return {
    ...field,
    admin: { width: '25%', placeholder: '12:00', condition: (_, siblings) => siblings?.eves === 'early' },
  }
}

/** When an address is open, in the order an editor thinks: the week, seasons, evenings, holidays. */
export const openingFields: Field[] = [
  {
    name: 'hours',
    type: 'array',
    label: { nb: 'Vanlige åpningstider', en: 'Ordinary hours' },
    labels: times,
    admin: {
      ...folded,
      description: {
        nb: 'Uka slik den er til vanlig. Enkeltdager legger du inn som avvikende åpningstid.',
        en: 'The week as it usually is. Single days are entered as exceptional hours.',
      },
    },
    fields: hoursFields,
  },
  {
    name: 'seasons',
    type: 'array',
    label: { nb: 'Sesonger', en: 'Seasons' },
    labels: { singular: { nb: 'Sesong', en: 'Season' }, plural: { nb: 'Sesonger', en: 'Seasons' } },
    admin: {
      ...folded,
      description: {
        nb: 'Kommer igjen hvert år, for eksempel «Sommertid» fra 23.06 til 15.08. Tidene her gjelder da i stedet for de vanlige.',
        en: 'Comes back every year, such as “Summer hours” from 23.06 to 15.08. These hours then replace the ordinary ones.',
      },
    },
    fields: seasonFields,
  },
  {
    name: 'monthly',
    type: 'array',
    label: { nb: 'Én gang i måneden', en: 'Once a month' },
    labels: times,
    admin: {
      ...folded,
      description: {
        nb: 'I tillegg til de vanlige tidene, for eksempel første onsdag i måneden fra 15:30 til 20:00.',
        en: 'In addition to the ordinary hours, such as the first Wednesday of the month from 15:30 to 20:00.',
      },
    },
    fields: monthlyFields,
  },
  { name: 'holidays', type: 'group', label: { nb: 'Helligdager', en: 'Holidays' }, fields: holidayFields },
]
