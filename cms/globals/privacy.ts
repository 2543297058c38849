import type { GlobalConfig } from 'payload'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { line } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

/** Who answers for what is kept of people. What is kept, why and how long, is in `content/kept.ts`. */
export const privacy: GlobalConfig = {
  slug: 'privacy',
  label: { nb: 'Personvern', en: 'Privacy' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: {
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'Hvem som svarer for personvernet, på siden /om/personvern/. Det som står der om hva vi lagrer og hvor lenge, kommer fra programmet som sletter, og kan ikke skrives om her.',
      en: 'Who answers for privacy, on the page /om/personvern/. What it says of what is kept and how long comes from the program that erases, and cannot be rewritten here.',
    },
  },
  hooks: releasingGlobal('privacy'),
  fields: [
    {
      name: 'controller',
      type: 'text',
      required: true,
      label: { nb: 'Behandlingsansvarlig', en: 'Data controller' },
      admin: { placeholder: 'Nordland fylkeskommune' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          required: true,
          label: { nb: 'E-post', en: 'E-mail' },
          admin: { width: '50%' },
        },
        { name: 'telephone', type: 'text', label: { nb: 'Telefon', en: 'Telephone' }, admin: { width: '50%' } },
      ],
    },
    {
      name: 'officer',
      type: 'group',
      label: { nb: 'Personvernombud', en: 'Data protection officer' },
      admin: {
        description: {
          nb: 'Offentlige virksomheter skal ha et. Tomt: siden sier at ombudet ikke er ført opp.',
          en: 'Public bodies must have one. Empty: the page says that none is entered.',
        },
      },
      fields: [
        { name: 'name', type: 'text', label: { nb: 'Navn eller rolle', en: 'Name or role' } },
        {
          type: 'row',
          fields: [
            { name: 'email', type: 'email', label: { nb: 'E-post', en: 'E-mail' }, admin: { width: '50%' } },
            { name: 'telephone', type: 'text', label: { nb: 'Telefon', en: 'Telephone' }, admin: { width: '50%' } },
          ],
        },
      ],
    },
    {
      name: 'processors',
      type: 'array',
      label: { nb: 'De som arbeider for oss med det vi lagrer', en: 'Those who work for us with what is kept' },
      labels: {
        singular: { nb: 'Databehandler', en: 'Processor' },
        plural: { nb: 'Databehandlere', en: 'Processors' },
      },
      admin: {
        description: {
          nb: 'For eksempel den som drifter serveren, og den som sender e-posten.',
          en: 'Such as who runs the server, and who sends the mail.',
        },
      },
      fields: [
        { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
        line('does', { nb: 'Hva gjør de?', en: 'What do they do?' }, { required: true }),
      ],
    },
    writtenField,
  ],
}
