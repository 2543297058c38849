import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { anySignedIn, ownRegion, ownRegionVersions, signedInWithRegion } from '../access/rules.ts'
import { ownerField } from '../fields/owner.ts'
import { slugField } from '../fields/slug.ts'
import { dayField, line, lines, richText } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasing } from '../release/hooks.ts'

/** News of a region, or of the county. */
export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: { nb: 'Nyhet', en: 'News item' }, plural: { nb: 'Nyheter', en: 'News' } },
  access: {
    read: anySignedIn,
    create: signedInWithRegion,
    update: ownRegion,
    delete: ownRegion,
    readVersions: ownRegionVersions,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'region', 'date', 'written', '_status'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  trash: true,
  defaultSort: '-date',
  hooks: { ...releasing('news'), beforeChange: [guardOwnRegion], beforeDelete: [guardOwnRegionOnDelete] },
  fields: [
    {
      name: 'samiWarning',
      type: 'ui',
      admin: { components: { Field: '/admin/SamiWarning.tsx#SamiWarning' }, disableListColumn: true },
    },
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    lines('summary', { nb: 'Ingress', en: 'Summary' }, { required: true }),
    richText('body', { nb: 'Tekst', en: 'Text' }),
    ownerField({ required: false }),
    writtenField,
    {
      ...dayField('date', { nb: 'Dato', en: 'Date' }, { required: true }),
      defaultValue: () => new Date().toISOString(),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
    },
    {
      ...dayField('expires', { nb: 'Siste dag i lister', en: 'Last day in lists' }),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { nb: 'Bilde', en: 'Picture' },
      admin: { position: 'sidebar' },
    },
    slugField('title'),
  ],
}
