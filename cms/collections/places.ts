import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { anySignedIn, countyOnly, countyOnlyField, ownRegion, ownRegionVersions } from '../access/rules.ts'
import { forgetConfirmations } from '../confirmations/forget.ts'
import { confirmWritten, rememberPublished } from '../confirmations/written.ts'
import { addressFields } from '../fields/address.ts'
import { ownerField } from '../fields/owner.ts'
import { mergerFields, offerFields } from '../fields/place-parts.ts'
import { rowsNamed } from '../fields/rows.ts'
import { dayField, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { gapsFollow } from '../offer/gaps.ts'
import { missingServices } from '../offer/missing-field.ts'
import { refuseReplacement } from '../offer/replacement.ts'
import { releasing } from '../release/hooks.ts'

const release = releasing('place')

/** The place to visit in a region. Its name is adopted by documents of their own (names). */
export const places: CollectionConfig = {
  slug: 'places',
  labels: { singular: { nb: 'Sted', en: 'Place' }, plural: { nb: 'Steder', en: 'Places' } },
  access: {
    read: anySignedIn,
    create: countyOnly,
    update: ownRegion,
    delete: countyOnly,
    readVersions: ownRegionVersions,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'region', 'stage', '_status', 'updatedAt'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  disableDuplicate: true,
  hooks: {
    beforeChange: [guardOwnRegion, refuseReplacement],
    beforeDelete: [guardOwnRegionOnDelete, forgetConfirmations('place')],
    afterChange: [rememberPublished, ...(release.afterChange ?? []), confirmWritten, gapsFollow],
    afterDelete: [...(release.afterDelete ?? []), gapsFollow],
  },
  fields: [
    missingServices,
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { nb: 'Kalles i denne lista', en: 'Called in this list' },
      admin: {
        description: {
          nb: 'Bare for redaktører. Navnet publikum ser, vedtas under Navn.',
          en: 'For editors only. The public name is adopted under Names.',
        },
      },
      access: { update: countyOnlyField },
    },
    {
      name: 'names',
      type: 'ui',
      admin: { components: { Field: '/admin/naming/PlaceNames.tsx#PlaceNames' }, disableListColumn: true },
    },
    {
      name: 'onTheDoor',
      type: 'ui',
      admin: {
        components: { Field: { path: '/admin/OnTheDoor.tsx#OnTheDoor', clientProps: { kind: 'place' } } },
        disableListColumn: true,
      },
    },
    ownerField({ required: true }),
    writtenField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Steder og åpningstider', en: 'Addresses and hours' },
          fields: [
            lines(
              'summary',
              { nb: 'Hva kan folk få hjelp til her?', en: 'What can people get here?' },
              { required: true },
            ),
            {
              name: 'addresses',
              type: 'array',
              required: true,
              minRows: 1,
              label: { nb: 'Adresser', en: 'Addresses' },
              labels: { singular: { nb: 'Adresse', en: 'Address' }, plural: { nb: 'Adresser', en: 'Addresses' } },
              admin: rowsNamed,
              fields: addressFields,
            },
            {
              type: 'row',
              fields: [
                { name: 'email', type: 'email', label: { nb: 'E-post', en: 'E-mail' } },
                {
                  name: 'bookingUrl',
                  type: 'text',
                  label: { nb: 'Adresse for timebestilling', en: 'Booking address' },
                },
              ],
            },
          ],
        },
        { label: { nb: 'Tilbud og folk', en: 'Services and people' }, fields: offerFields },
        {
          label: { nb: 'Sammenslåing', en: 'Merger' },
          fields: [
            ...mergerFields,
            {
              name: 'aliases',
              type: 'text',
              hasMany: true,
              label: { nb: 'Tidligere og andre navn som fører hit', en: 'Former and other names that lead here' },
            },
          ],
        },
      ],
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { nb: 'Bilde', en: 'Picture' },
      admin: { position: 'sidebar' },
    },
    {
      ...dayField('checked', { nb: 'Sist kontrollert', en: 'Last checked' }),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        description: {
          nb: 'Gjelder det som ikke er bekreftet siden, under «Fortsatt riktig?» på oversikten.',
          en: 'Holds for what has not been confirmed since, under “Still right?” on the dashboard.',
        },
      },
    },
  ],
}
