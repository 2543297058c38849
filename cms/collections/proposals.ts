import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { ownRegion, signedInWithRegion } from '../access/rules.ts'
import { optionsFor } from '../fields/options.ts'
import { decisions } from '../proposals/decide.ts'
import { asProposed, decidedIsNotDeleted, decidedStays } from '../proposals/rules.ts'
import { showComparison, showTexts } from '../proposals/show.ts'

const fixed = { create: () => true, update: () => false }
const set = { create: () => false, update: () => false }

/**
 * A region's proposal to change a common text. A document of its own: it changes nothing until communications approves
 * it. (Proposals of a place's name are names.)
 */
export const proposals: CollectionConfig = {
  slug: 'proposals',
  labels: {
    singular: { nb: 'Forslag til tekst', en: 'Proposed text' },
    plural: { nb: 'Forslag til tekster', en: 'Proposed texts' },
  },
  access: { read: ownRegion, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'region', 'state', 'createdAt'],
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'En region foreslår å endre en felles tekst. Nye forslag lages fra teksten: åpne tjenesten, målet eller siden, og velg «Foreslå endring».',
      en: 'A region proposes to change a common text. Make one from the text: open the service, goal or page and choose “Propose a change”.',
    },
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  endpoints: [showTexts, showComparison, ...decisions],
  hooks: {
    beforeChange: [guardOwnRegion, decidedStays, asProposed],
    beforeDelete: [guardOwnRegionOnDelete, decidedIsNotDeleted],
  },
  fields: [
    {
      name: 'comparison',
      type: 'ui',
      admin: { components: { Field: '/admin/ProposalComparison.tsx#ProposalComparison' } },
    },
    { name: 'title', type: 'text', access: set, admin: { hidden: true } },
    {
      name: 'target',
      type: 'select',
      required: true,
      access: fixed,
      label: { nb: 'Hvor teksten er', en: 'Where the text is' },
      admin: { position: 'sidebar', readOnly: true },
      options: optionsFor({
        services: ['Tjeneste', 'Service'],
        goals: ['Mål', 'Goal'],
        pages: ['Informasjonsside', 'Information page'],
        profile: ['Felles profil', 'Common profile'],
      }),
    },
    /** The id of the document; of a global, its name. */
    { name: 'document', type: 'text', index: true, access: fixed, admin: { hidden: true } },
    {
      name: 'field',
      type: 'select',
      required: true,
      access: fixed,
      label: { nb: 'Felt', en: 'Field' },
      admin: { position: 'sidebar', readOnly: true },
      options: optionsFor({
        title: ['Tittel', 'Title'],
        summary: ['Kort fortalt', 'In short'],
        body: ['Tekst', 'Text'],
        about: ['Om Ei dør', 'About Ei dør'],
      }),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: 'no',
      access: fixed,
      label: { nb: 'Språk', en: 'Language' },
      admin: { position: 'sidebar', readOnly: true },
      options: optionsFor({
        no: ['Norsk', 'Norwegian'],
        en: ['Engelsk', 'English'],
        se: ['Nordsamisk', 'North Sami'],
        smj: ['Lulesamisk', 'Lule Sami'],
        sma: ['Sørsamisk', 'South Sami'],
      }),
    },
    /** The text, or the passage of a rich text, as it was when the change was proposed. Not `required`: it may be empty. */
    { name: 'before', type: 'textarea', access: fixed, admin: { hidden: true } },
    {
      name: 'proposed',
      type: 'textarea',
      required: true,
      label: { nb: 'Forslag til ny tekst', en: 'Proposed text' },
      admin: { condition: (data) => data.state === 'open' },
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: { nb: 'Hvorfor?', en: 'Why?' },
      admin: { condition: (data) => data.state === 'open' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      // Decided by POST /api/proposals/ID/approve and /return.
      access: set,
      label: { nb: 'Status', en: 'State' },
      admin: { position: 'sidebar', readOnly: true },
      options: optionsFor({
        open: ['Venter på kommunikasjon', 'Waits for communications'],
        approved: ['Godkjent', 'Approved'],
        returned: ['Returnert', 'Returned'],
      }),
    },
    { name: 'answer', type: 'textarea', access: set, admin: { hidden: true } },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      index: true,
      access: fixed,
      label: { nb: 'Region', en: 'Region' },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'proposedBy',
      type: 'relationship',
      relationTo: 'users',
      access: set,
      label: { nb: 'Foreslått av', en: 'Proposed by' },
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', access: set, admin: { hidden: true } },
    { name: 'decidedAt', type: 'date', access: set, admin: { hidden: true } },
  ],
}
