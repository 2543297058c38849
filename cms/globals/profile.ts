import type { GlobalConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

/** The common profile of the county. */
export const profile: GlobalConfig = {
  slug: 'profile',
  label: { nb: 'Felles profil', en: 'Common profile' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: { group: { nb: 'Fylket', en: 'The county' } },
  hooks: releasingGlobal('profile'),
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navnet på nettstedet', en: 'Name of the site' } },
    { name: 'county', type: 'text', required: true, label: { nb: 'Fylkeskommunen', en: 'The county authority' } },
    lines(
      'about',
      { nb: 'Om Ei dør, nederst på hver side', en: 'About Ei dør, at the foot of every page' },
      { required: true },
    ),
    { name: 'email', type: 'email', required: true, label: { nb: 'E-post', en: 'E-mail' } },
    {
      name: 'colour',
      type: 'text',
      required: true,
      label: { nb: 'Felles farge', en: 'Common colour' },
      admin: { placeholder: '#172a34' },
    },
    writtenField,
  ],
}
