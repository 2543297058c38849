import type { GlobalConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { optionsFor } from '../fields/options.ts'
import { line, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

const dateAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } as const

/** The county-wide notice that reaches every page at once. */
export const notice: GlobalConfig = {
  slug: 'notice',
  label: { nb: 'Varsel på alle sider', en: 'Notice on every page' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: {
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'Storm, strømbrudd, stengte bygg: står øverst på hver side så lenge varselet er på.',
      en: 'Storm, power cuts, closed buildings: at the top of every page while it is on.',
    },
  },
  hooks: releasingGlobal('notice'),
  fields: [
    { name: 'active', type: 'checkbox', defaultValue: false, label: { nb: 'Varselet er på', en: 'The notice is on' } },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'information',
      label: { nb: 'Hvor viktig?', en: 'How important?' },
      options: optionsFor({
        information: ['Til opplysning', 'Information'],
        warning: ['Viktig', 'Warning'],
        emergency: ['Fare', 'Emergency'],
      }),
    },
    line('title', { nb: 'Overskrift', en: 'Title' }),
    lines('text', { nb: 'Hva skal folk gjøre?', en: 'What should people do?' }),
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'date', label: { nb: 'Fra', en: 'From' }, admin: { date: dateAndTime } },
        { name: 'until', type: 'date', label: { nb: 'Til', en: 'Until' }, admin: { date: dateAndTime } },
      ],
    },
    writtenField,
  ],
}
