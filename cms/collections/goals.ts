import type { CollectionConfig } from 'payload'
import { anySignedIn, countyOnly } from '../access/rules.ts'
import { slugField } from '../fields/slug.ts'
import { line, lines, richText } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasing } from '../release/hooks.ts'

/** The five goals of Nordlandsløftet. */
export const goals: CollectionConfig = {
  slug: 'goals',
  labels: { singular: { nb: 'Mål', en: 'Goal' }, plural: { nb: 'Nordlandsløftet: mål', en: 'Nordlandsløftet: goals' } },
  access: { read: anySignedIn, create: countyOnly, update: countyOnly, delete: countyOnly, readVersions: countyOnly },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', '_status'],
    group: { nb: 'Fylket', en: 'The county' },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  defaultSort: 'order',
  hooks: releasing('goal'),
  fields: [
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    lines('summary', { nb: 'Kort fortalt', en: 'In short' }, { required: true }),
    richText('body', { nb: 'Tekst', en: 'Text' }),
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      label: { nb: 'Rekkefølge', en: 'Order' },
      admin: { position: 'sidebar' },
    },
    slugField('title'),
    writtenField,
  ],
}
