import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { APIError } from 'payload'
import { editorOf } from '../access/roles.ts'
import { administratorsOnly, administratorsOnlyField } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { forgottenPassword } from '../mail/forgotten-password.ts'
import { inviteNewUser } from '../mail/invitation.ts'
import { endEmptyTransaction } from './forgotten-password.ts'

/** The last administrator cannot stop being one: nobody could let anyone in again. */
const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc?.role !== 'administrator' || !data.role || data.role === 'administrator')
    return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    req,
    overrideAccess: true,
  })
  if (totalDocs > 1) return data
  throw new APIError(
    inEditorsLanguage(req, {
      nb: 'Dette er den siste administratoren. Gjør noen andre til administrator først.',
      en: 'This is the last administrator. Make somebody else one first.',
    }),
    400,
    undefined,
    true,
  )
}

/** Those who edit. A region editor is bound to one or more regions. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nb: 'Bruker', en: 'User' }, plural: { nb: 'Brukere', en: 'Users' } },
  auth: {
    tokenExpiration: 8 * 60 * 60,
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
    read: ({ req }) => {
      const editor = editorOf(req)
      if (editor === null) return false
      return editor.role === 'region-editor' ? { id: { equals: editor.id } } : true
    },
    update: ({ req }) => {
      const editor = editorOf(req)
      if (editor === null) return false
      return editor.role === 'administrator' ? true : { id: { equals: editor.id } }
    },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'role', 'regions'],
    group: { nb: 'Fylket', en: 'The county' },
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [endEmptyTransaction], beforeChange: [keepAnAdministrator], afterChange: [inviteNewUser] },
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'region-editor',
      saveToJWT: true,
      label: { nb: 'Rolle', en: 'Role' },
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
      options: [
        { value: 'administrator', label: { nb: 'Administrator', en: 'Administrator' } },
        { value: 'communications', label: { nb: 'Kommunikasjon', en: 'Communications' } },
        { value: 'region-editor', label: { nb: 'Regionredaktør', en: 'Region editor' } },
      ],
    },
    {
      name: 'regions',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: { nb: 'Regioner', en: 'Regions' },
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
      admin: {
        condition: (data) => data.role === 'region-editor',
        description: { nb: 'Regionene hun eller han redigerer for.', en: 'The regions they edit for.' },
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
