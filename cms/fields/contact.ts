import type { Field } from 'payload'
import { line } from './text.ts'

/** Whom to ask about a course, where that is not the owner's place. */
export const contactFields: Field[] = [
  line(
    'contactName',
    { nb: 'Hvem svarer på spørsmål?', en: 'Who answers questions?' },
    {
      description: {
        nb: 'Et kontor eller en rolle, ikke navnet på en person. Står det ingenting her, viser siden stedet som eier kurset.',
        en: 'An office or a role, not the name of a person. Where nothing is written, the page shows the place that owns the course.',
      },
    },
  ),
  {
    type: 'row',
    fields: [
      { name: 'contactEmail', type: 'email', label: { nb: 'E-post for spørsmål', en: 'E-mail for questions' } },
      {
        name: 'contactTelephone',
        type: 'text',
        label: { nb: 'Telefon for spørsmål', en: 'Telephone for questions' },
      },
    ],
  },
]
