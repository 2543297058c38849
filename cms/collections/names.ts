import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { countyAndRegions, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { followPlace } from '../fields/follow-place.ts'
import { placeField } from '../fields/place.ts'
import { dayField } from '../fields/text.ts'
import { releasing } from '../release/hooks.ts'
import { adoptedStays, adoptToday, OnlyCommunicationsAdopts } from './name-rules.ts'

/** A region proposes; communications adopts. */
const onlyCommunicationsAdopts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return data
  if (data.state === 'adopted' || originalDoc?.state === 'adopted') throw new OnlyCommunicationsAdopts(req)
  return data
}

/** Names of places: proposals, and adoptions from a date. Adopting publishes nothing else that is pending. */
export const names: CollectionConfig = {
  slug: 'names',
  labels: { singular: { nb: 'Navn', en: 'Name' }, plural: { nb: 'Navn', en: 'Names' } },
  access: { read: countyAndRegions, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'state', 'from'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  disableDuplicate: true,
  hooks: {
    ...releasing('name'),
    beforeValidate: [adoptToday],
    beforeChange: [followPlace, guardOwnRegion, onlyCommunicationsAdopts],
    beforeDelete: [guardOwnRegionOnDelete, adoptedStays],
  },
  fields: [
    placeField,
    { name: 'name', type: 'text', required: true, maxLength: 80, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      label: { nb: 'Status', en: 'State' },
      options: [
        { value: 'proposed', label: { nb: 'Foreslått', en: 'Proposed' } },
        { value: 'adopted', label: { nb: 'Vedtatt', en: 'Adopted' } },
      ],
    },
    {
      ...dayField('from', { nb: 'Gjelder fra', en: 'Applies from' }),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        condition: (data) => data.state === 'adopted',
        description: {
          nb: 'Fra denne dagen står navnet på alle sider. Tomt betyr i dag.',
          en: 'From this day every page says the name. Empty means today.',
        },
      },
    },
    {
      name: 'decision',
      type: 'text',
      label: { nb: 'Vedtak', en: 'Decision' },
      admin: { condition: (data) => data.state === 'adopted', placeholder: 'FR-sak 105/2015' },
    },
    {
      ...dayField('formerShownUntil', { nb: 'Vis «tidligere …» til og med', en: 'Show “formerly …” until' }),
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        condition: (data) => data.state === 'adopted',
      },
    },
    { name: 'reason', type: 'textarea', label: { nb: 'Begrunnelse', en: 'Reason' } },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true, admin: { hidden: true } },
  ],
}
