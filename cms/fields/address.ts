import type { Field } from 'payload'
import { accessFeatures, transportModes } from './address-options.ts'
import { openingFields } from './opening.ts'
import { folded } from './rows.ts'
import { line, lines } from './text.ts'

/** One address of a place, in the order of the public page. */
export const addressFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'label',
        type: 'text',
        required: true,
        label: { nb: 'Kort navn', en: 'Short name' },
        admin: { width: '50%', placeholder: 'Leknes' },
      },
      {
        name: 'telephone',
        type: 'text',
        label: { nb: 'Telefon', en: 'Telephone' },
        admin: { width: '50%', placeholder: '75 00 00 01' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'street',
        type: 'text',
        required: true,
        label: { nb: 'Gateadresse', en: 'Street address' },
        admin: { width: '50%' },
      },
      {
        name: 'postalCode',
        type: 'text',
        required: true,
        label: { nb: 'Postnummer', en: 'Postal code' },
        admin: { width: '20%' },
      },
      { name: 'town', type: 'text', required: true, label: { nb: 'Poststed', en: 'Town' }, admin: { width: '30%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'municipality',
        type: 'text',
        required: true,
        label: { nb: 'Kommunenummer', en: 'Municipality number' },
        admin: { width: '33%' },
      },
      {
        name: 'latitude',
        type: 'number',
        required: true,
        label: { nb: 'Breddegrad', en: 'Latitude' },
        admin: { width: '33%' },
      },
      {
        name: 'longitude',
        type: 'number',
        required: true,
        label: { nb: 'Lengdegrad', en: 'Longitude' },
        admin: { width: '33%' },
      },
    ],
  },
  {
    name: 'confirmed',
    type: 'checkbox',
    defaultValue: false,
    label: { nb: 'Adresse og telefon er kontrollert', en: 'Address and telephone are confirmed' },
  },
  ...openingFields,
  lines('directions', { nb: 'Slik finner du inngangen', en: 'Finding the entrance' }),
  {
    name: 'transport',
    type: 'array',
    label: { nb: 'Buss, båt og parkering', en: 'Bus, boat and parking' },
    labels: { singular: { nb: 'Vei hit', en: 'Way here' }, plural: { nb: 'Veier hit', en: 'Ways here' } },
    admin: folded,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'mode',
            type: 'select',
            required: true,
            options: transportModes,
            label: { nb: 'Hva', en: 'What' },
            admin: { width: '30%' },
          },
          line('text', { nb: 'Opplysning', en: 'Information' }, { required: true }),
        ],
      },
    ],
  },
  {
    name: 'access',
    type: 'array',
    label: { nb: 'Tilgjengelighet', en: 'Access' },
    labels: { singular: { nb: 'Opplysning', en: 'Fact' }, plural: { nb: 'Opplysninger', en: 'Facts' } },
    admin: { ...folded, description: { nb: 'Si også fra om det som mangler.', en: 'Say what is missing too.' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'feature',
            type: 'select',
            required: true,
            options: accessFeatures,
            label: { nb: 'Hva', en: 'What' },
            admin: { width: '40%' },
          },
          {
            name: 'available',
            type: 'checkbox',
            defaultValue: true,
            label: { nb: 'Finnes', en: 'Available' },
            admin: { width: '20%' },
          },
          line('note', { nb: 'Merknad', en: 'Note' }),
        ],
      },
    ],
  },
]
