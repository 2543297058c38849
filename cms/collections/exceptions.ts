import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { countyAndRegions, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { followPlace } from '../fields/follow-place.ts'
import { modeField } from '../fields/hours.ts'
import { clockField, dayField, line } from '../fields/text.ts'
import { closeEarly } from '../opening/close-early.ts'
import { guardCountyCalendar, placeOrCounty } from '../opening/county-calendar.ts'
import { entitle } from '../opening/entitle.ts'
import { keepUndo, undoCloseEarly, undoField } from '../opening/undo.ts'
import { releasing } from '../release/hooks.ts'

/** Days with other hours than the regular ones, at a place or in the whole county. A document each, so that saving one publishes nothing else. */
export const exceptions: CollectionConfig = {
  slug: 'exceptions',
  labels: {
    singular: { nb: 'Avvikende åpningstid', en: 'Exceptional hours' },
    plural: { nb: 'Avvikende åpningstider', en: 'Exceptional hours' },
  },
  access: { read: countyAndRegions, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'reason', 'from', 'to'],
    listSearchableFields: ['title', 'reason'],
    description: {
      nb: 'Enkeltdager, eller noen dager, med andre tider enn de vanlige. Det som gjelder bare ett sted, går foran det som gjelder hele fylket.',
      en: 'Single days, or a few days, with other hours than usual. What is about one place goes before what is about the whole county.',
    },
    group: { nb: 'Regionene', en: 'The regions' },
  },
  defaultSort: '-from',
  endpoints: [closeEarly, undoCloseEarly],
  hooks: {
    ...releasing('exception'),
    beforeChange: [followPlace, guardCountyCalendar, guardOwnRegion, entitle, keepUndo],
    beforeDelete: [guardOwnRegionOnDelete],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { nb: 'Hvor og når', en: 'Where and when' },
      // Not `hidden`: that would take it out of lists too, where it would read “[Untitled]”.
      admin: { condition: () => false },
    },
    placeOrCounty,
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
            clockField('closes', { nb: 'Stenger', en: 'Closes' }, { after: 'opens' }),
            modeField,
          ],
        },
      ],
    },
    line(
      'reason',
      { nb: 'Hvorfor?', en: 'Why?' },
      { description: { nb: 'Står på siden, for eksempel «Vi er på felles fagdag».', en: 'Shown on the page.' } },
    ),
    {
      name: 'onTheDoor',
      type: 'ui',
      admin: {
        components: { Field: { path: '/admin/OnTheDoor.tsx#OnTheDoor', clientProps: { kind: 'exception' } } },
        disableListColumn: true,
      },
    },
    undoField,
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true, admin: { hidden: true } },
  ],
}
