import type { GlobalConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { colourField } from '../fields/colour.ts'
import { lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

/** The common profile of the county: communications' alone. */
export const profile: GlobalConfig = {
  slug: 'profile',
  label: { nb: 'Felles profil', en: 'Common profile' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: {
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'Det alle sidene har felles. Skriften er Public Sans, som følger med nettstedet: ingenting lastes fra andre. Blekk og lys ligger fast, så tekst og knapper alltid kan leses; hver region velger sin egen farge på veggen.',
      en: 'What all pages share. The type is Public Sans, which comes with the site: nothing is loaded from elsewhere. Ink and light are fixed, so that text and buttons can always be read; each region chooses the colour of its wall.',
    },
  },
  hooks: releasingGlobal('profile'),
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navnet på nettstedet', en: 'Name of the site' } },
    { name: 'county', type: 'text', required: true, label: { nb: 'Fylkeskommunen', en: 'The county authority' } },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: { nb: 'Fylkeskommunens logo', en: 'Logo of the county authority' },
      admin: {
        description: {
          nb: 'Nederst på hver side, på hvit bunn. Helst SVG. Uten logo står bare navnet.',
          en: 'At the foot of every page, on white. Preferably SVG. Without it the name stands alone.',
        },
      },
    },
    colourField(
      'colour',
      { nb: 'Felles farge', en: 'Common colour' },
      {
        amongRegions: true,
        description: {
          nb: 'Veggen på sidene som ikke hører til en region. De andre fargene regnes ut fra den.',
          en: 'The wall of the pages of no region. The other colours are derived from it.',
        },
      },
    ),
    {
      name: 'namePattern',
      type: 'text',
      defaultValue: 'Karrieresenter + region',
      label: { nb: 'Mønster for navn', en: 'Pattern of names' },
      admin: {
        description: {
          nb: 'Slik et sted bør hete, for eksempel: Karrieresenter + region.',
          en: 'What a place should be called, such as: Karrieresenter + region.',
        },
      },
    },
    {
      name: 'tone',
      type: 'textarea',
      label: { nb: 'Slik skriver vi', en: 'How we write' },
      admin: {
        description: {
          nb: 'Vises for redaktørene ved siden av tekstene de skriver.',
          en: 'Shown to editors beside the texts they write.',
        },
      },
    },
    lines(
      'about',
      { nb: 'Om Ei dør, nederst på hver side', en: 'About Ei dør, at the foot of every page' },
      { required: true },
    ),
    { name: 'email', type: 'email', required: true, label: { nb: 'E-post', en: 'E-mail' } },
    writtenField,
  ],
}
