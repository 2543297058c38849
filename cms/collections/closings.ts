import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type RelationshipField,
} from 'payload'
import { anySignedIn, countyOnly, nobodyField } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { announceNoMore } from '../closings/announce.ts'
import { followState } from '../closings/carry-out.ts'
import { knownRegions } from '../closings/county.ts'
import { mayClose } from '../closings/may-close.ts'
import { undoClosing } from '../closings/undo.ts'
import { within } from '../database/within.ts'
import { idIn } from '../fields/stored.ts'
import { dayField } from '../fields/text.ts'

const told = { create: nobodyField, update: nobodyField }

function region(name: string, label: RelationshipField['label'], description?: { nb: string; en: string }) {
  return {
    name,
    type: 'relationship',
    relationTo: 'regions',
    required: true,
    index: true,
    label,
    admin: { allowCreate: false, ...(description ? { description } : {}) },
  } satisfies RelationshipField
}

/** “Ofoten → Lofoten”: what lists and links call it. */
const entitle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const regions = await knownRegions(req.payload, await within(req))
  const name = (field: string) => {
    const id = idIn(data[field] ?? originalDoc?.[field])
    return regions.find((it) => it.id === id)?.name ?? '–'
  }
  return { ...data, title: `${name('region')} → ${name('successor')}` }
}

/** What was carried out is undone, not deleted: it knows what it moved. */
const carriedOutStays: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await req.payload.findByID({
    collection: 'closings',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  if (stored?.state !== 'carried-out') return
  throw new APIError(
    inEditorsLanguage(req, {
      nb: 'Nedleggelsen er gjennomført. Angre den i stedet for å slette; da kommer alt tilbake.',
      en: 'The closing is carried out. Undo it instead of deleting; then everything comes back.',
    }),
    400,
    undefined,
    true,
  )
}

/** Closings of regions' places: on the day, everything moves to the region that takes over. A document each, so that it can be undone. */
export const closings: CollectionConfig = {
  slug: 'closings',
  labels: { singular: { nb: 'Nedleggelse', en: 'Closing' }, plural: { nb: 'Nedleggelser', en: 'Closings' } },
  access: { read: anySignedIn, create: countyOnly, update: countyOnly, delete: countyOnly },
  admin: {
    hidden: ({ user }) => user?.role !== 'administrator' && user?.role !== 'communications',
    useAsTitle: 'title',
    defaultColumns: ['title', 'on', 'state'],
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'Når dagen kommer, flytter kurs, nyheter, bilder og redaktører til regionen som tar over, og alle adresser fører dit.',
      en: 'When the day comes, courses, news, pictures and editors move to the region that takes over, and every address leads there.',
    },
  },
  disableDuplicate: true,
  endpoints: [undoClosing],
  hooks: {
    beforeChange: [mayClose, entitle],
    afterChange: [followState],
    beforeDelete: [carriedOutStays],
    afterDelete: [announceNoMore],
  },
  fields: [
    // Not `hidden`: that would take it out of lists too, where it would read “[Untitled]”.
    { name: 'title', type: 'text', access: told, admin: { condition: () => false } },
    region('region', { nb: 'Region som legges ned', en: 'Region to close' }),
    region(
      'successor',
      { nb: 'Hvem tar over?', en: 'Who takes over?' },
      {
        nb: 'Alle gamle adresser fører til siden til denne regionen.',
        en: 'Every old address leads to the page of this region.',
      },
    ),
    dayField(
      'on',
      { nb: 'Fra', en: 'From' },
      {
        required: true,
        description: {
          nb: 'Er dagen i dag eller før, skjer det når du lagrer.',
          en: 'If the day is today or before, it happens when you save.',
        },
      },
    ),
    {
      name: 'announced',
      type: 'checkbox',
      defaultValue: true,
      label: { nb: 'Si fra på siden fram til da', en: 'Say so on the page until then' },
      admin: {
        description: {
          nb: 'Siden til regionen sier hvilken dag stedet legges ned, og hvem som tar over.',
          en: 'The page of the region says which day the place closes, and who takes over.',
        },
      },
    },
    {
      name: 'decision',
      type: 'text',
      label: { nb: 'Vedtak', en: 'Decision' },
      admin: { placeholder: 'FR-sak 105/2015' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      index: true,
      label: { nb: 'Status', en: 'State' },
      access: told,
      admin: { readOnly: true, position: 'sidebar' },
      options: [
        { value: 'planned', label: { nb: 'Planlagt', en: 'Planned' } },
        { value: 'carried-out', label: { nb: 'Gjennomført', en: 'Carried out' } },
        { value: 'undone', label: { nb: 'Angret', en: 'Undone' } },
      ],
    },
    {
      name: 'undoing',
      type: 'ui',
      admin: { components: { Field: '/admin/naming/UndoClosing.tsx#UndoClosing' }, disableListColumn: true },
    },
    { name: 'moved', type: 'json', access: told, admin: { hidden: true } },
  ],
}
