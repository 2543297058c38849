import type { Field, GlobalConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { line, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

const entries: Field[] = [
  {
    type: 'row',
    fields: [
      line('label', { nb: 'Tekst', en: 'Text' }, { required: true }),
      {
        name: 'href',
        type: 'text',
        required: true,
        label: { nb: 'Adresse', en: 'Address' },
        admin: { placeholder: '/kurs/' },
      },
    ],
  },
]

const entryLabels = { singular: { nb: 'Lenke', en: 'Link' }, plural: { nb: 'Lenker', en: 'Links' } }

/** The menu, the foot and the words of the front page. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { nb: 'Meny og forside', en: 'Menu and front page' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: { group: { nb: 'Fylket', en: 'The county' } },
  hooks: releasingGlobal('navigation'),
  fields: [
    {
      name: 'front',
      type: 'group',
      label: { nb: 'Forsiden', en: 'Front page' },
      fields: [
        line('heading', { nb: 'Overskrift', en: 'Heading' }, { required: true }),
        lines('lede', { nb: 'Ingress', en: 'Lede' }, { required: true }),
      ],
    },
    {
      name: 'menu',
      type: 'array',
      maxRows: 6,
      label: { nb: 'Hovedmeny', en: 'Main menu' },
      labels: entryLabels,
      fields: entries,
    },
    {
      name: 'shortcuts',
      type: 'array',
      label: { nb: 'Snarveier nederst', en: 'Shortcuts at the foot' },
      labels: entryLabels,
      fields: entries,
    },
    {
      name: 'about',
      type: 'array',
      label: { nb: 'Om nettstedet, nederst', en: 'About the site, at the foot' },
      labels: entryLabels,
      fields: entries,
    },
    writtenField,
  ],
}
