import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { editorOf } from '../access/roles.ts'
import { administratorsOnly, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { followPlace } from '../fields/follow-place.ts'
import { placeField } from '../fields/place.ts'
import { dayField } from '../fields/text.ts'
import { placeOf } from '../people/consents.ts'
import { releaseAndNudge } from '../release/hooks.ts'

/** Who wrote it down. */
const recordedHere: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, recordedBy: editorOf(req)?.id ?? null } : data

/** The page of the place says at once what the person wants, and nothing else that is pending there. */
async function showOnPage(consent: unknown, req: PayloadRequest): Promise<void> {
  const place = placeOf(consent)
  if (place !== null) await releaseAndNudge(req, [{ kind: 'place', id: place }], { collection: 'places' })
}

/**
 * Somebody's yes to standing on a place's page by name, and that they took it back: the legal basis the data protection
 * rules ask for (GDPR articles 6 and 7). A document of its own, so that withdrawing publishes nothing else. Personal
 * data: a region sees its own only.
 */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: { nb: 'Samtykke', en: 'Consent' }, plural: { nb: 'Samtykker', en: 'Consents' } },
  access: { read: ownRegion, create: signedInWithRegion, update: ownRegion, delete: administratorsOnly },
  admin: {
    useAsTitle: 'person',
    defaultColumns: ['person', 'place', 'given', 'withdrawn'],
    group: { nb: 'Regionene', en: 'The regions' },
    description: {
      nb: 'Navn står på siden bare så lenge personen sier ja. Trekker noen samtykket, forsvinner navnet fra siden med en gang.',
      en: 'A name stands on the page only while the person agrees. When somebody withdraws, the name leaves the page at once.',
    },
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-given',
  hooks: {
    beforeChange: [followPlace, guardOwnRegion, recordedHere],
    beforeDelete: [guardOwnRegionOnDelete],
    afterChange: [
      async ({ doc, req }) => {
        await showOnPage(doc, req)
        return doc
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        await showOnPage(doc, req)
        return doc
      },
    ],
  },
  fields: [
    { ...placeField, access: { update: () => false } },
    {
      name: 'person',
      type: 'text',
      required: true,
      maxLength: 120,
      access: { update: () => false },
      label: { nb: 'Navn', en: 'Name' },
      admin: {
        description: { nb: 'Slik det står under «Hvem du møter».', en: 'As it stands under “Whom you meet”.' },
      },
    },
    {
      ...dayField('given', { nb: 'Sa ja den', en: 'Agreed on' }, { required: true }),
      defaultValue: () => new Date().toISOString(),
    },
    {
      name: 'how',
      type: 'text',
      required: true,
      label: { nb: 'Hvordan?', en: 'How?' },
      admin: { placeholder: 'Skriftlig, sak 26/1234' },
    },
    {
      ...dayField('withdrawn', { nb: 'Trukket tilbake den', en: 'Withdrawn on' }),
    },
    {
      name: 'recordedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: () => false, update: () => false },
      label: { nb: 'Registrert av', en: 'Recorded by' },
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true, admin: { hidden: true } },
  ],
}
