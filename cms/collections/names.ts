import type { CollectionConfig, Field } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { countyAndRegions, countyOnlyField, nobodyField, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { followPlace } from '../fields/follow-place.ts'
import { placeField } from '../fields/place.ts'
import { dayField } from '../fields/text.ts'
import { adopt, undo } from '../naming/adopt.ts'
import { check } from '../naming/check.ts'
import { keepRules } from '../naming/keep-rules.ts'
import { prepareNews } from '../naming/news-draft.ts'
import { ofPlace, waiting } from '../naming/of-place.ts'
import { adoptedStays, adoptToday, keepHistory, onlyCommunicationsAdopts, signName } from '../naming/states.ts'
import { releasing } from '../release/hooks.ts'

/** Communications' to fill in: what belongs to the decision. */
const ofTheDecision = { create: countyOnlyField, update: countyOnlyField }
/** The CMS's own. */
const told = { create: nobodyField, update: nobodyField }

const dayOnly = { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } } as const
const decided = (data: { state?: string }) => data.state !== undefined && data.state !== 'proposed'

const decision: Field[] = [
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
      { value: 'withdrawn', label: { nb: 'Angret', en: 'Undone' } },
    ],
  },
  {
    ...dayField('from', { nb: 'Gjelder fra', en: 'Applies from' }),
    access: ofTheDecision,
    admin: {
      ...dayOnly,
      condition: decided,
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
    access: ofTheDecision,
    admin: { condition: decided, placeholder: 'FR-sak 105/2015' },
  },
  {
    name: 'overruling',
    type: 'textarea',
    label: { nb: 'Hvorfor navnet vedtas selv om det mangler «karriere»', en: 'Why it is adopted without “karriere”' },
    access: ofTheDecision,
    admin: {
      condition: (data) => decided(data) || Boolean(data.overruling),
      description: {
        nb: 'Trengs bare når navnet bryter med det nasjonale ordet. Blir ikke vist på nettstedet.',
        en: 'Needed only where the name breaks with the national term. Not shown on the site.',
      },
    },
  },
  {
    ...dayField('formerShownUntil', { nb: 'Vis «tidligere …» til og med', en: 'Show “formerly …” until' }),
    access: ofTheDecision,
    admin: { ...dayOnly, condition: decided, description: { nb: 'Tomt betyr alltid.', en: 'Empty means always.' } },
  },
]

/** Names of places: proposals, and adoptions from a date. Adopting publishes nothing else that is pending. */
export const names: CollectionConfig = {
  slug: 'names',
  labels: { singular: { nb: 'Navn', en: 'Name' }, plural: { nb: 'Navn', en: 'Names' } },
  access: { read: countyAndRegions, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'state', 'from', 'proposedBy'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  disableDuplicate: true,
  endpoints: [check, waiting, ofPlace, adopt, undo],
  hooks: {
    ...releasing('name'),
    beforeValidate: [adoptToday],
    beforeChange: [
      followPlace,
      guardOwnRegion,
      onlyCommunicationsAdopts,
      keepHistory,
      signName,
      keepRules,
      prepareNews,
    ],
    beforeDelete: [guardOwnRegionOnDelete, adoptedStays],
  },
  fields: [
    placeField,
    { name: 'name', type: 'text', required: true, maxLength: 80, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'rules',
      type: 'ui',
      admin: { components: { Field: '/admin/naming/NameRules.tsx#NameRules' }, disableListColumn: true },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { nb: 'Begrunnelse', en: 'Reason' },
      admin: {
        description: {
          nb: 'Hvorfor foreslår dere dette navnet? Står bare her, for dem som vedtar.',
          en: 'Why do you propose this name? Only here, for those who decide.',
        },
      },
    },
    {
      name: 'deciding',
      type: 'ui',
      admin: { components: { Field: '/admin/naming/NameDecision.tsx#NameDecision' }, disableListColumn: true },
    },
    ...decision,
    {
      name: 'proposedBy',
      type: 'text',
      label: { nb: 'Foreslått av', en: 'Proposed by' },
      access: told,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'overruledBy',
      type: 'text',
      label: { nb: 'Regelen er fraveket av', en: 'Rule overruled by' },
      access: told,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.overruledBy) },
    },
    {
      name: 'preparedNews',
      type: 'relationship',
      relationTo: 'news',
      label: { nb: 'Utkast til nyhet', en: 'Draft news item' },
      access: told,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.preparedNews) },
    },
    { name: 'keepsAddress', type: 'checkbox', defaultValue: false, access: told, admin: { hidden: true } },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true, admin: { hidden: true } },
  ],
}
