import type { CollectionConfig, PayloadRequest } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { editorOf, isCounty } from '../access/roles.ts'
import { countyAndRegions, ownRegion, ownRegionVersions, signedInWithRegion } from '../access/rules.ts'
import { ownerField } from '../fields/owner.ts'
import { line, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { gapsFollow } from '../offer/gaps.ts'
import { refuseStillOffered, regionsAddLocal } from '../offer/local-service.ts'
import { releasing } from '../release/hooks.ts'

const release = releasing('service')

/** Fields that are communications' alone are not shown to others; the guards say the same by every road. */
const forCounty = (_data: unknown, _sibling: unknown, { user }: { user: unknown }) => {
  const role: unknown = Object(user).role
  return role === 'administrator' || role === 'communications'
}

/** The shared catalogue: what every region must offer, and what is a local variant; and the regions' own. */
export const services: CollectionConfig = {
  slug: 'services',
  labels: { singular: { nb: 'Tjeneste', en: 'Service' }, plural: { nb: 'Tjenester', en: 'Services' } },
  access: {
    read: countyAndRegions,
    create: signedInWithRegion,
    update: ownRegion,
    delete: ownRegion,
    readVersions: ownRegionVersions,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'scope', 'region', 'replaceable', 'order'],
    group: { nb: 'Regionene', en: 'The regions' },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  disableDuplicate: true,
  defaultSort: 'order',
  hooks: {
    beforeChange: [guardOwnRegion, regionsAddLocal],
    beforeDelete: [guardOwnRegionOnDelete, refuseStillOffered],
    afterChange: [...(release.afterChange ?? []), gapsFollow],
    afterDelete: [...(release.afterDelete ?? []), gapsFollow],
  },
  fields: [
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    lines(
      'summary',
      { nb: 'Kort fortalt', en: 'In short' },
      {
        required: true,
        description: {
          nb: 'Hva får den som kommer? For eksempel «Timer om kvelden for deg som går skift.»',
          en: 'What does the visitor get? For example “Appointments in the evening for shift workers.”',
        },
      },
    ),
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'local',
      label: { nb: 'Hvor', en: 'Where' },
      admin: { condition: forCounty },
      options: [
        { value: 'minimum', label: { nb: 'Minimum i alle regioner', en: 'Minimum in every region' } },
        { value: 'local', label: { nb: 'Lokal variant', en: 'Local variant' } },
      ],
    },
    {
      name: 'replaceable',
      type: 'checkbox',
      defaultValue: false,
      label: { nb: 'Regionene kan bruke sin egen tekst', en: 'Regions may use a text of their own' },
      admin: {
        condition: forCounty,
        description: {
          nb: 'Uten hake kan de bare legge til noe. Tar du bort haken, viser alle den felles teksten.',
          en: 'Without a tick they can only add to it. If you remove the tick, all show the shared text.',
        },
      },
    },
    { ...ownerField({ required: false }), defaultValue: ({ req }: { req: PayloadRequest }) => onlyRegion(req) },
    { name: 'order', type: 'number', required: true, defaultValue: 100, label: { nb: 'Rekkefølge', en: 'Order' } },
    writtenField,
  ],
}

/** The region of an editor who has one: what they add is theirs without their saying so. */
function onlyRegion(req: PayloadRequest): string | undefined {
  const editor = editorOf(req)
  return editor !== null && !isCounty(editor) && editor.regions.length === 1 ? editor.regions[0] : undefined
}
