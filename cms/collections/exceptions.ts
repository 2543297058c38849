import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { countyAndRegions, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { followPlace } from '../fields/follow-place.ts'
import { placeField } from '../fields/place.ts'
import { clockField, dayField, line } from '../fields/text.ts'
import { releasing } from '../release/hooks.ts'

/** Days with other hours than the weekly ones. A document each, so that saving one publishes nothing else. */
export const exceptions: CollectionConfig = {
  slug: 'exceptions',
  labels: {
    singular: { nb: 'Avvikende åpningstid', en: 'Exceptional hours' },
    plural: { nb: 'Avvikende åpningstider', en: 'Exceptional hours' },
  },
  access: { read: countyAndRegions, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'place', 'from', 'to'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  defaultSort: '-from',
  hooks: {
    ...releasing('exception'),
    beforeChange: [followPlace, guardOwnRegion],
    beforeDelete: [guardOwnRegionOnDelete],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      admin: { hidden: true },
      hooks: {
        beforeChange: [
          ({ siblingData }) =>
            [siblingData.from, siblingData.to]
              .map((it) => String(it ?? '').slice(0, 10))
              .filter((it, at, all) => it && all.indexOf(it) === at)
              .join(' – '),
        ],
      },
    },
    placeField,
    {
      name: 'address',
      type: 'text',
      label: { nb: 'Adresse', en: 'Address' },
      admin: {
        components: { Field: '/admin/AddressSelect.tsx#AddressSelect' },
        description: {
          nb: 'Gjelder alle adressene når du ikke velger en.',
          en: 'Applies to every address unless you choose one.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        dayField('from', { nb: 'Første dag', en: 'First day' }, { required: true }),
        dayField(
          'to',
          { nb: 'Siste dag', en: 'Last day' },
          { description: { nb: 'Tomt betyr bare én dag.', en: 'Empty means one day only.' } },
        ),
      ],
    },
    {
      name: 'periods',
      type: 'array',
      label: { nb: 'Åpent', en: 'Open' },
      labels: { singular: { nb: 'Tid', en: 'Period' }, plural: { nb: 'Tider', en: 'Periods' } },
      admin: {
        description: { nb: 'Uten noen tid er det stengt hele dagen.', en: 'Without a period it is closed all day.' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            clockField('opens', { nb: 'Åpner', en: 'Opens' }),
            clockField('closes', { nb: 'Stenger', en: 'Closes' }),
          ],
        },
      ],
    },
    line(
      'reason',
      { nb: 'Hvorfor?', en: 'Why?' },
      { description: { nb: 'Står på siden, for eksempel «Vi er på felles fagdag».', en: 'Shown on the page.' } },
    ),
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true, admin: { hidden: true } },
  ],
}
