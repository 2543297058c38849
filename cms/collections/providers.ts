import type { CollectionConfig } from 'payload'
import { anySignedIn, countyOnly } from '../access/rules.ts'
import { releasing } from '../release/hooks.ts'

/** Who gives courses. */
export const providers: CollectionConfig = {
  slug: 'providers',
  labels: { singular: { nb: 'Tilbyder', en: 'Provider' }, plural: { nb: 'Tilbydere', en: 'Providers' } },
  access: { read: anySignedIn, create: countyOnly, update: countyOnly, delete: countyOnly },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'type'], group: { nb: 'Kurs', en: 'Courses' } },
  hooks: releasing('provider'),
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'type',
      type: 'select',
      required: true,
      label: { nb: 'Type', en: 'Type' },
      options: [
        { value: 'centre', label: { nb: 'Senter i Ei dør', en: 'Centre of Ei dør' } },
        { value: 'online-school', label: { nb: 'Nettskole', en: 'Online school' } },
        { value: 'school', label: { nb: 'Videregående skole', en: 'Upper secondary school' } },
        { value: 'vocational-college', label: { nb: 'Fagskole', en: 'Vocational college' } },
        { value: 'university', label: { nb: 'Universitet', en: 'University' } },
        { value: 'municipality', label: { nb: 'Kommune', en: 'Municipality' } },
        { value: 'other', label: { nb: 'Annen', en: 'Other' } },
      ],
    },
    { name: 'url', type: 'text', label: { nb: 'Nettadresse', en: 'Web address' } },
  ],
}
