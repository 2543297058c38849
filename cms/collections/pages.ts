import type { CollectionConfig } from 'payload'
import { anySignedIn, countyOnly } from '../access/rules.ts'
import { line, lines, richText } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasing } from '../release/hooks.ts'

/** Information pages of the county. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { nb: 'Informasjonsside', en: 'Information page' },
    plural: { nb: 'Informasjonssider', en: 'Information pages' },
  },
  access: { read: anySignedIn, create: countyOnly, update: countyOnly, delete: countyOnly, readVersions: countyOnly },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'path', '_status', 'updatedAt'],
    group: { nb: 'Fylket', en: 'The county' },
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  trash: true,
  hooks: releasing('page'),
  fields: [
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    lines('summary', { nb: 'Ingress', en: 'Summary' }, { required: true }),
    richText('body', { nb: 'Tekst', en: 'Text' }, { required: true }),
    {
      name: 'decisions',
      type: 'array',
      label: { nb: 'Vedtak siden viser til', en: 'Decisions cited' },
      labels: { singular: { nb: 'Vedtak', en: 'Decision' }, plural: { nb: 'Vedtak', en: 'Decisions' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'reference',
              type: 'text',
              required: true,
              label: { nb: 'Saksnummer', en: 'Reference' },
              admin: { width: '50%' },
            },
            { name: 'year', type: 'number', required: true, label: { nb: 'År', en: 'Year' }, admin: { width: '50%' } },
          ],
        },
        lines('text', { nb: 'Hva ble vedtatt?', en: 'What was decided?' }, { required: true }),
      ],
    },
    {
      name: 'path',
      type: 'text',
      required: true,
      unique: true,
      label: { nb: 'Nettadresse', en: 'Address' },
      admin: { position: 'sidebar', placeholder: 'om/sammenslaing' },
      // A copy needs an address of its own until somebody gives it a better one.
      hooks: { beforeDuplicate: [({ value }) => `${value}-kopi-${Date.now().toString(36)}`] },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      label: { nb: 'Rekkefølge', en: 'Order' },
      admin: { position: 'sidebar' },
    },
    writtenField,
  ],
}
