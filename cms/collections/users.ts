import type { CollectionConfig } from 'payload'
import { lengthOf, spans } from '#content/kept.ts'
import { editorOf } from '../access/roles.ts'
import { administratorsOnly, administratorsOnlyField, anySignedIn, countyOrOneself } from '../access/rules.ts'
import { forgottenPassword } from '../mail/forgotten-password.ts'
import { inviteNewUser } from '../mail/invitation.ts'
import { peopleEndpoints } from '../people/endpoints.ts'
import { keepAnAdministrator, keepAnAdministratorOnDelete, refuseThoseWhoLeft } from '../people/leaving.ts'
import { endEmptyTransaction } from './forgotten-password.ts'

/**
 * Those who edit. A region editor is bound to one or more regions, a course contributor to regions, providers or both.
 */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nb: 'Bruker', en: 'User' }, plural: { nb: 'Brukere', en: 'Users' } },
  auth: {
    tokenExpiration: lengthOf(spans.session) / 1000,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    forgotPassword: forgottenPassword,
  },
  access: {
    admin: ({ req }) => editorOf(req) !== null,
    create: administratorsOnly,
    delete: administratorsOnly,
    unlock: administratorsOnly,
    // Colleagues by name and e-mail: who proposed this, who is editing it now. What they may do is not everybody's to know.
    read: anySignedIn,
    update: ({ req }) => {
      const editor = editorOf(req)
      if (editor === null) return false
      return editor.role === 'administrator' ? true : { id: { equals: editor.id } }
    },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'role', 'regions', 'left'],
    group: { nb: 'Fylket', en: 'The county' },
    components: { edit: { beforeDocumentControls: ['/admin/PersonActions.tsx#PersonActions'] } },
  },
  disableDuplicate: true,
  endpoints: peopleEndpoints,
  hooks: {
    beforeOperation: [endEmptyTransaction],
    beforeLogin: [refuseThoseWhoLeft],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepAnAdministratorOnDelete],
    afterChange: [inviteNewUser],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'region-editor',
      saveToJWT: true,
      label: { nb: 'Rolle', en: 'Role' },
      access: { read: countyOrOneself, create: administratorsOnlyField, update: administratorsOnlyField },
      options: [
        { value: 'administrator', label: { nb: 'Administrator', en: 'Administrator' } },
        { value: 'communications', label: { nb: 'Kommunikasjon', en: 'Communications' } },
        { value: 'region-editor', label: { nb: 'Regionredaktør', en: 'Region editor' } },
        { value: 'course-contributor', label: { nb: 'Kursbidragsyter', en: 'Course contributor' } },
      ],
    },
    {
      name: 'regions',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: { nb: 'Regioner', en: 'Regions' },
      access: { read: countyOrOneself, create: administratorsOnlyField, update: administratorsOnlyField },
      admin: {
        condition: (data) => data.role === 'region-editor' || data.role === 'course-contributor',
        description: {
          nb: 'Regionene personen redigerer for. En kursbidragsyter skriver bare kursene der.',
          en: 'The regions they edit for. A course contributor writes the courses there only.',
        },
      },
    },
    {
      name: 'providers',
      type: 'relationship',
      relationTo: 'providers',
      hasMany: true,
      label: { nb: 'Tilbydere', en: 'Providers' },
      access: { read: countyOrOneself, create: administratorsOnlyField, update: administratorsOnlyField },
      admin: {
        condition: (data) => data.role === 'course-contributor',
        description: {
          nb: 'Tilbyderne personen skriver kurs for, i alle regioner.',
          en: 'The providers whose courses they write, in every region.',
        },
      },
    },
    {
      name: 'left',
      type: 'date',
      index: true,
      label: { nb: 'Sluttet', en: 'Left' },
      // Set by POST /api/users/ID/leave, which also ends what is open.
      access: { read: countyOrOneself, create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.left),
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      },
    },
    {
      name: 'invite',
      type: 'checkbox',
      virtual: true,
      defaultValue: true,
      label: { nb: 'Send invitasjon på e-post', en: 'Send an invitation by e-mail' },
      admin: { position: 'sidebar', condition: (_data, _sibling, { operation }) => operation === 'create' },
    },
  ],
}
