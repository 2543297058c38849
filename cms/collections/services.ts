import type { CollectionConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { line, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasing } from '../release/hooks.ts'

/** The shared catalogue: what every region must offer, and what is a local variant. */
export const services: CollectionConfig = {
  slug: 'services',
  labels: { singular: { nb: 'Tjeneste', en: 'Service' }, plural: { nb: 'Tjenester', en: 'Services' } },
  access: {
    read: countyAndRegions,
    create: countyOnly,
    update: countyOnly,
    delete: countyOnly,
    readVersions: countyOnly,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'scope', 'order'],
    group: { nb: 'Fylket', en: 'The county' },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  defaultSort: 'order',
  hooks: releasing('service'),
  fields: [
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    lines('summary', { nb: 'Kort fortalt', en: 'In short' }, { required: true }),
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'local',
      label: { nb: 'Hvor', en: 'Where' },
      options: [
        { value: 'minimum', label: { nb: 'Minimum i alle regioner', en: 'Minimum in every region' } },
        { value: 'local', label: { nb: 'Lokal variant', en: 'Local variant' } },
      ],
    },
    { name: 'order', type: 'number', required: true, defaultValue: 100, label: { nb: 'Rekkefølge', en: 'Order' } },
    writtenField,
  ],
}
