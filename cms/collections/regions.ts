import type { CollectionConfig, GroupField } from 'payload'
import { administratorsOnly, anySignedIn, countyOnlyField, nobodyField, ownRegionItself } from '../access/rules.ts'
import type { AdminText } from '../admin/language.ts'
import { addressStays } from '../closings/address-stays.ts'
import { colourField } from '../fields/colour.ts'
import { folded } from '../fields/rows.ts'
import { dayField, line } from '../fields/text.ts'
import { releasing } from '../release/hooks.ts'

const countys = { update: countyOnlyField }

/**
 * A region: its slug is its public address for good, so only administrators create and delete. Its editors choose its
 * colour and its picture; what it is called and what belongs to it is the county's.
 */
export const regions: CollectionConfig = {
  slug: 'regions',
  labels: { singular: { nb: 'Region', en: 'Region' }, plural: { nb: 'Regioner', en: 'Regions' } },
  access: { read: anySignedIn, create: administratorsOnly, update: ownRegionItself, delete: administratorsOnly },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'colour'], group: { nb: 'Fylket', en: 'The county' } },
  disableDuplicate: true,
  hooks: { ...releasing('region'), beforeDelete: [addressStays] },
  fields: [
    { ...line('name', { nb: 'Navn', en: 'Name' }, { required: true }), access: countys },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      label: { nb: 'Nettadresse', en: 'Address' },
      admin: {
        description: {
          nb: 'Regionens side: lofoten gir /lofoten/. Kan ikke endres når siden er i bruk.',
          en: 'The page of the region: lofoten gives /lofoten/. Fixed once in use.',
        },
      },
      access: { update: () => false },
    },
    {
      name: 'municipalities',
      type: 'array',
      required: true,
      minRows: 1,
      access: countys,
      label: { nb: 'Kommuner', en: 'Municipalities' },
      labels: { singular: { nb: 'Kommune', en: 'Municipality' }, plural: { nb: 'Kommuner', en: 'Municipalities' } },
      admin: folded,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'text',
              required: true,
              label: { nb: 'Nummer', en: 'Number' },
              admin: { width: '20%' },
            },
            {
              name: 'name',
              type: 'text',
              required: true,
              label: { nb: 'Norsk navn', en: 'Norwegian name' },
              admin: { width: '35%' },
            },
            { name: 'samiName', type: 'text', label: { nb: 'Samisk navn', en: 'Sami name' }, admin: { width: '25%' } },
            {
              name: 'samiLang',
              type: 'select',
              label: { nb: 'Språk', en: 'Language' },
              admin: { width: '20%' },
              options: [
                { value: 'se', label: { nb: 'Nordsamisk', en: 'North Sami' } },
                { value: 'smj', label: { nb: 'Lulesamisk', en: 'Lule Sami' } },
                { value: 'sma', label: { nb: 'Sørsamisk', en: 'South Sami' } },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      access: countys,
      label: { nb: 'Andre ord som fører hit', en: 'Other words that lead here' },
      admin: {
        description: {
          nb: 'Byer og navn folk bruker, for eksempel Leknes.',
          en: 'Towns and names that people use, such as Leknes.',
        },
      },
    },
    colourField(
      'colour',
      { nb: 'Regionens farge', en: 'Colour of the region' },
      {
        amongRegions: true,
        description: {
          nb: 'Velg én farge. Veggen, teksten på den, døra og bunnen under beskjeder regnes ut fra den, så alt kan leses.',
          en: 'Choose one colour. The wall, the text on it, the door and the ground of notices are derived from it, so that all can be read.',
        },
      },
    ),
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { nb: 'Regionens bilde', en: 'Picture of the region' },
      admin: {
        description: {
          nb: 'Vises på regionens side, under døra. Et sted folk kjenner igjen, ikke et arkivbilde.',
          en: 'Shown on the page of the region, under the door. A place people know, not a stock photograph.',
        },
      },
    },
    { name: 'wordmark', type: 'ui', admin: { components: { Field: '/admin/Wordmark.tsx#Wordmark' } } },
    {
      name: 'samiArea',
      type: 'checkbox',
      defaultValue: false,
      access: countys,
      label: { nb: 'I forvaltningsområdet for samiske språk', en: 'In the administrative area for Sami languages' },
    },
    ending('closed', { nb: 'Lagt ned', en: 'Closed' }, { nb: 'Hvem har tatt over?', en: 'Who took over?' }),
    ending('closing', { nb: 'Skal legges ned', en: 'To be closed' }, { nb: 'Hvem tar over?', en: 'Who takes over?' }),
  ],
}

/** Told by the closing that is planned or was carried out (closings), and never written here. */
function ending(name: 'closed' | 'closing', label: AdminText, successor: AdminText): GroupField {
  return {
    name,
    type: 'group',
    label,
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true, condition: (data) => Boolean(data[name]?.successor) },
    fields: [
      dayField('on', { nb: 'Fra', en: 'From' }),
      { name: 'successor', type: 'relationship', relationTo: 'regions', label: successor },
    ],
  }
}
